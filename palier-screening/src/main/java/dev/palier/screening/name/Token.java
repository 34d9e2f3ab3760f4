package dev.palier.screening.name;

/// One word of a name.
///
/// @param text folded to small Latin letters and digits, such as `huawei`
/// @param weight how much it says, from 0 to 1; from frozen tables, so that a pair of names scores
///   the same against every version of a list
public record Token(String text, TokenKind kind, double weight) {}
