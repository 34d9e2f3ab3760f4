package dev.palier.control.matrix;

/// A column of the Commerce Country Chart, such as `NS 2`.
///
/// @param control reason for control, such as `NS`
public record ChartColumn(String control, int number) {

  /// @throws IllegalArgumentException if the text is not a reason and a number
  public static ChartColumn of(String written) {
    String[] words = written.split(" ");
    if (words.length != 2 || !words[0].matches("[A-Z]{2}") || !words[1].matches("[1-3]")) {
      throw new IllegalArgumentException(
          "\"" + written + "\" is not a column of the chart\nMaybe write it as \"NS 2\".");
    }
    return new ChartColumn(words[0], Integer.parseInt(words[1]));
  }

  @Override
  public String toString() {
    return control + " " + number;
  }
}
