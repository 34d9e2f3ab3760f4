package dev.palier.screening.match;

import org.jspecify.annotations.Nullable;

/// What became of one part of the two names: a part of the one, a part of the other, and how they
/// agree.
///
/// @param query as read from the party's name, such as `huawi`; null where only the entry has it
/// @param listed as read from the entry's name, such as `huawei`; null where only the party has it
/// @param weight how much it says, from 0 (a generic word) to 1 (a rare name)
/// @param similarity from 0 to 1
public record TokenPair(
    @Nullable String query,
    @Nullable String listed,
    Agreement how,
    double weight,
    double similarity) {}
