package dev.palier.app.command;

import java.util.Map;

/// The outcome of every example order, each checked by hand against the text of the rules;
/// docs/examples.md gives the reasons.
final class ExampleOutcomes {

  static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("E01", "LICENCE_REQUIRED"),
          Map.entry("E02", "NO_REQUIREMENT_FOUND"),
          Map.entry("E03", "LICENCE_REQUIRED"),
          Map.entry("E04", "NO_REQUIREMENT_FOUND"),
          Map.entry("E05", "LICENCE_REQUIRED"),
          Map.entry("E06", "NO_REQUIREMENT_FOUND"),
          Map.entry("E07", "LICENCE_REQUIRED"),
          Map.entry("E08", "LICENCE_REQUIRED"),
          Map.entry("E09", "LICENCE_REQUIRED"),
          Map.entry("E10", "LICENCE_REQUIRED"),
          Map.entry("E11", "NO_REQUIREMENT_FOUND"),
          Map.entry("E12", "EXCEPTION_AVAILABLE"),
          Map.entry("E13", "NO_REQUIREMENT_FOUND"),
          Map.entry("E14", "LICENCE_REQUIRED"),
          Map.entry("E15", "NO_REQUIREMENT_FOUND"),
          Map.entry("E16", "NO_REQUIREMENT_FOUND"),
          Map.entry("E17", "EXCEPTION_AVAILABLE"),
          Map.entry("E18", "EXCEPTION_AVAILABLE"),
          Map.entry("E19", "NO_REQUIREMENT_FOUND"),
          Map.entry("E20", "LICENCE_REQUIRED"),
          Map.entry("E21", "NEEDS_INFORMATION"),
          Map.entry("E22", "LICENCE_REQUIRED"),
          Map.entry("E23", "NO_REQUIREMENT_FOUND"),
          Map.entry("E24", "LICENCE_REQUIRED"),
          Map.entry("E25", "NEEDS_INFORMATION"),
          Map.entry("E26", "NO_REQUIREMENT_FOUND"),
          Map.entry("E27", "NEEDS_INFORMATION"),
          Map.entry("E28", "EXCEPTION_AVAILABLE"),
          Map.entry("E29", "NO_REQUIREMENT_FOUND"),
          Map.entry("E30", "LICENCE_REQUIRED"),
          Map.entry("E31", "LICENCE_REQUIRED"),
          Map.entry("E32", "LICENCE_REQUIRED"),
          Map.entry("E33", "LICENCE_REQUIRED"),
          Map.entry("E34", "LICENCE_REQUIRED"),
          Map.entry("E35", "LICENCE_REQUIRED"),
          Map.entry("E36", "LICENCE_REQUIRED"),
          Map.entry("E37", "LICENCE_REQUIRED"),
          Map.entry("E38", "LICENCE_REQUIRED"),
          Map.entry("E39", "EXCEPTION_AVAILABLE"),
          Map.entry("E40", "LICENCE_REQUIRED"),
          Map.entry("E41", "PROHIBITED"),
          Map.entry("E42", "NEEDS_INFORMATION"),
          Map.entry("E43", "LICENCE_REQUIRED"),
          Map.entry("E44", "NO_REQUIREMENT_FOUND"),
          Map.entry("E45", "NEEDS_INFORMATION"),
          Map.entry("E46", "LICENCE_REQUIRED"),
          Map.entry("E47", "NO_REQUIREMENT_FOUND"),
          Map.entry("E48", "LICENCE_REQUIRED"),
          Map.entry("E49", "LICENCE_REQUIRED"),
          Map.entry("E50", "LICENCE_REQUIRED"));

  private ExampleOutcomes() {}
}
