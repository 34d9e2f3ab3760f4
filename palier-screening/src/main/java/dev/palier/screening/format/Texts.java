package dev.palier.screening.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts that are made of several, as lists write them.
final class Texts {

  private static final Pattern SEMICOLON = Pattern.compile("[;；]");

  private Texts() {}

  /// The parts that are not blank, with commas between them.
  static String joined(String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// `Gender: Male`, whether or not the label has a colon of its own.
  static String labelled(String label, String text) {
    String name = label.strip();
    return name.endsWith(":") ? name + " " + text : text.isEmpty() ? name : name + ": " + text;
  }

  /// The parts between semicolons, without blank ones.
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : SEMICOLON.split(text)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
