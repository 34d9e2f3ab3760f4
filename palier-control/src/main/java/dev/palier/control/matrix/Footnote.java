package dev.palier.control.matrix;

/// A footnote of the Commerce Country Chart, such as footnote 6 on Russia and Belarus.
///
/// @param bears whether it can concern an entry of the matrix
/// @param text what it says, in short
public record Footnote(int number, boolean bears, String text) {}
