package dev.palier.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The initials by which a name of several words may be called, such as `CETC`.
///
/// People differ in which words they count, so a name has several: with all words; without small
/// words; without places; without forms; without the word "company" and the short forms, but with
/// the long ones (`JSGSS` for Joint Stock Company Gazprom Space Systems); with one letter for a
/// form (`BSL` for Baltic Shipping L.L.C.); without the word "group". Each goes also without its
/// last letter, since that word may be written out.
final class Acronyms {

  private static final int FEWEST_LETTERS = 2;
  private static final int SHORT_FORM = 4;
  private static final String GROUP = "group";
  private static final Set<String> PASSED_OVER = Set.of("company", "corporation", GROUP);

  /// Words of long forms that are as short as a short form: `open joint stock company`.
  private static final Set<String> OF_LONG_FORMS = Set.of("open");

  private Acronyms() {}

  static List<String> of(List<Token> tokens) {
    if (tokens.size() == 1 && tokens.getFirst().written().indexOf(' ') < 0) {
      return List.of();
    }
    List<String> acronyms = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (Counted counted : COUNTED) {
      if (counted != Counted.ALL && tokens.stream().noneMatch(counted::concerns)) {
        continue;
      }
      initials.setLength(0);
      for (int i = 0; i < tokens.size(); i++) {
        add(tokens.get(i), counted, initials);
      }
      if (initials.length() >= FEWEST_LETTERS) {
        addNew(initials.toString(), acronyms);
      }
      if (initials.length() > FEWEST_LETTERS) {
        addNew(initials.substring(0, initials.length() - 1), acronyms);
      }
    }
    return acronyms;
  }

  private static void addNew(String acronym, List<String> acronyms) {
    if (!acronyms.contains(acronym)) {
      acronyms.add(acronym);
    }
  }

  /// Which words give a letter.
  private enum Counted {
    ALL,
    NO_SMALL_WORDS,
    NO_PLACES,
    NO_FORMS,
    NO_FORMS_NOR_SMALL_WORDS,
    NO_GROUP,
    ONE_LETTER_OF_A_FORM,
    LONG_FORMS;

    /// Whether a word counts otherwise than where all do.
    boolean concerns(Token token) {
      return passes(token)
          || this == LONG_FORMS && (token.kind() == TokenKind.FORM || isOfCompany(token))
          || this == ONE_LETTER_OF_A_FORM && token.kind() == TokenKind.FORM;
    }

    /// Whether a word gives no letter.
    boolean passes(Token token) {
      return switch (this) {
        case ALL -> false;
        case NO_SMALL_WORDS, LONG_FORMS, ONE_LETTER_OF_A_FORM -> token.kind() == TokenKind.PARTICLE;
        case NO_PLACES -> token.kind() == TokenKind.PARTICLE || token.kind() == TokenKind.PLACE;
        case NO_FORMS -> token.kind() == TokenKind.FORM;
        case NO_FORMS_NOR_SMALL_WORDS ->
            token.kind() == TokenKind.FORM || token.kind() == TokenKind.PARTICLE;
        case NO_GROUP -> token.kind() == TokenKind.PARTICLE || GROUP.equals(token.meaning());
      };
    }
  }

  private static final Counted[] COUNTED = Counted.values();

  /// Whether it may have a word that long forms pass over.
  private static boolean isOfCompany(Token token) {
    return token.kind() == TokenKind.GENERIC
        || PASSED_OVER.contains(token.written().toLowerCase(Locale.ROOT));
  }

  private static void add(Token token, Counted counted, StringBuilder initials) {
    if (counted.passes(token)) {
      return;
    }
    String written = token.written();
    boolean one = counted == Counted.ONE_LETTER_OF_A_FORM && token.kind() == TokenKind.FORM;
    if (one || written.charAt(0) >= 128) {
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
    String small = word.toLowerCase(Locale.ROOT);
    return PASSED_OVER.contains(small)
        || kind == TokenKind.FORM && word.length() <= SHORT_FORM && !OF_LONG_FORMS.contains(small);
  }
}
