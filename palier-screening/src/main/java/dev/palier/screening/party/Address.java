package dev.palier.screening.party;

import org.jspecify.annotations.Nullable;

/// One address as it is written, such as "Bantian, Longgang District, Shenzhen".
///
/// @param country ISO 3166-1 code where it is told
public record Address(String text, @Nullable String country) {}
