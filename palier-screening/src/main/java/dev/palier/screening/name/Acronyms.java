package dev.palier.screening.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The initials by which a name of several words may be called, such as `CETC`.
///
/// People differ in which words they count, so a name has several: with all words; without small
/// words; without places; without forms; without the word "company" and the short forms, but with
/// the long ones (`JSGSS` for Joint Stock Company Gazprom Space Systems). Each goes also without
/// its last letter, since that word may be written out.
final class Acronyms {

  private static final int FEWEST_LETTERS = 2;
  private static final int SHORT_FORM = 4;
  private static final Set<String> PASSED_OVER = Set.of("company", "corporation", "group");

  private Acronyms() {}

  static List<String> of(List<Token> tokens) {
    Set<String> acronyms = new LinkedHashSet<>();
    for (Counted counted : Counted.values()) {
      StringBuilder initials = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        add(tokens.get(i), counted, initials);
      }
      if (initials.length() >= FEWEST_LETTERS) {
        acronyms.add(initials.toString());
      }
      if (initials.length() > FEWEST_LETTERS) {
        acronyms.add(initials.substring(0, initials.length() - 1));
      }
    }
    return List.copyOf(acronyms);
  }

  /// Which words give a letter.
  private enum Counted {
    ALL,
    NO_SMALL_WORDS,
    NO_PLACES,
    NO_FORMS,
    NO_FORMS_NOR_SMALL_WORDS,
    LONG_FORMS
  }

  private static void add(Token token, Counted counted, StringBuilder initials) {
    boolean passed =
        switch (counted) {
          case ALL -> false;
          case NO_SMALL_WORDS, LONG_FORMS -> token.kind() == TokenKind.PARTICLE;
          case NO_PLACES -> token.kind() == TokenKind.PARTICLE || token.kind() == TokenKind.PLACE;
          case NO_FORMS -> token.kind() == TokenKind.FORM;
          case NO_FORMS_NOR_SMALL_WORDS ->
              token.kind() == TokenKind.FORM || token.kind() == TokenKind.PARTICLE;
        };
    if (passed) {
      return;
    }
    String written = token.written();
    if (written.charAt(0) >= 128) {
      initials.append(token.text().charAt(0));
      return;
    }
    int start = 0;
    while (start < written.length()) {
      int blank = written.indexOf(' ', start);
      int end = blank < 0 ? written.length() : blank;
      if (counted != Counted.LONG_FORMS
          || !isPassedOver(written.substring(start, end), token.kind())) {
        initials.append(Character.toLowerCase(written.charAt(start)));
      }
      start = end + 1;
    }
  }

  private static boolean isPassedOver(String word, TokenKind kind) {
    return PASSED_OVER.contains(word.toLowerCase(Locale.ROOT))
        || kind == TokenKind.FORM && word.length() <= SHORT_FORM;
  }
}
