package dev.palier.screening.name;

import java.util.List;

/// One way to read a name: as a person's or as an organisation's, by sound or by likeness of
/// letters.
///
/// @param person whether it is read as the name of a person
/// @param phrases whether phrases (`research institute`) are taken as one; a name has a second
///   reading without, where that is otherwise
/// @param acronyms the initials of its words, with and without small words and forms
public record Reading(List<Token> tokens, boolean person, boolean phrases, List<String> acronyms) {
  public Reading {
    tokens = List.copyOf(tokens);
    acronyms = List.copyOf(acronyms);
  }
}
