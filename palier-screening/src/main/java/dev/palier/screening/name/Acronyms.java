package dev.palier.screening.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The initials by which a name of several words may be called, such as `CETC`.
final class Acronyms {

  private static final int FEWEST_LETTERS = 2;

  private Acronyms() {}

  /// The initials of all words, of all but places, of all but the forms, and of all but forms and
  /// small words; and the same but for the last, which some leave out.
  static List<String> of(List<Token> tokens) {
    Set<String> acronyms = new LinkedHashSet<>();
    add(tokens, true, true, acronyms);
    add(tokens, false, true, acronyms);
    add(tokens, true, false, acronyms);
    add(tokens, false, false, acronyms);
    add(
        tokens.stream().filter(token -> token.kind() != TokenKind.PLACE).toList(),
        true,
        false,
        acronyms);
    return List.copyOf(acronyms);
  }

  private static void add(
      List<Token> tokens, boolean forms, boolean particles, Set<String> acronyms) {
    StringBuilder initials = new StringBuilder();
    for (Token token : tokens) {
      if ((forms || token.kind() != TokenKind.FORM)
          && (particles || token.kind() != TokenKind.PARTICLE)) {
        String written = token.written();
        if (written.charAt(0) >= 128 || token.text().equals(written)) {
          initials.append(token.text().charAt(0));
          continue;
        }
        for (String word : written.split(" ")) {
          initials.append(Character.toLowerCase(word.charAt(0)));
        }
      }
    }
    if (initials.length() >= FEWEST_LETTERS) {
      acronyms.add(initials.toString());
    }
    if (initials.length() > FEWEST_LETTERS) {
      acronyms.add(initials.substring(0, initials.length() - 1));
    }
  }
}
