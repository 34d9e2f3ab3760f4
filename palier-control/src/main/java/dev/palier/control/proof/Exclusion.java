package dev.palier.control.proof;

import dev.palier.control.provision.Citation;

/// Two provisions that must not hold at once, such as `3A090.a` and `3A090.b`.
public record Exclusion(String first, String second, Citation citation) {}
