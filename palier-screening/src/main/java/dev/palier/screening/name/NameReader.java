package dev.palier.screening.name;

import com.ibm.icu.text.Transliterator;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads names. Safe for use by several threads.
public final class NameReader {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; NFKC");
  private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^a-z0-9]+");

  public Name read(String text, PartyKind kind) {
    String latin = LATIN.transliterate(text).toLowerCase(Locale.ROOT);
    List<Token> tokens = new ArrayList<>();
    for (String word : NOT_IN_A_WORD.split(latin)) {
      if (!word.isEmpty()) {
        tokens.add(new Token(word, TokenKind.NAME, 1));
      }
    }
    return new Name(text, kind, List.of(new Reading(tokens)));
  }
}
