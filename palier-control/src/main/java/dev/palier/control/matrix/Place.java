package dev.palier.control.matrix;

/// How the Commerce Country Chart knows a place.
public sealed interface Place {

  /// A row of the chart governs it: its own, or that of another place.
  ///
  /// @param readAsCite why another place's row governs it (Hong Kong reads as China); empty for its
  ///   own row
  record Listed(ChartRow row, String readAsCite) implements Place {}

  /// No export: the United States and its territories.
  record Domestic(String cite) implements Place {}

  /// No row and no rule that gives it one, such as Guernsey; nothing can be read from the chart.
  record Unlisted() implements Place {}
}
