package dev.palier.capability.serving;

/// A deployment that is impossible, with the limit that fails, such as "the weights take 671 GB of
/// 80 GB".
public record Refused(Limit limit, String why) implements Answer {}
