package dev.palier.screening.name;

import dev.palier.data.YamlMapping;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Makes tokens: looks up what a word says, how it sounds and which names it is kin to. Tokens of
/// frequent words are made once.
final class TokenMaker {

  private static final int KEPT = 1 << 17;

  private final WordWeights weights;
  private final Sounds sounds;
  private final Map<String, int[]> romanisations;
  private final Map<String, int[]> nicknames;

  /// By kind and text, as long as there is room.
  private final List<Map<String, Token>> kept =
      Arrays.stream(TokenKind.values())
          .<Map<String, Token>>map(any -> new ConcurrentHashMap<>())
          .toList();

  TokenMaker(WordWeights weights, YamlMapping romanisation, YamlMapping nicknames) {
    this.weights = weights;
    this.sounds = Sounds.of(romanisation.mapping("sounds"));
    this.romanisations = classes(romanisation.mapping("names"));
    this.nicknames = classes(nicknames);
  }

  Sounds sounds() {
    return sounds;
  }

  Token make(String text, String written, TokenKind kind, @Nullable String meaning, boolean loose) {
    if (loose || !written.equalsIgnoreCase(text)) {
      return fresh(text, written, kind, meaning, loose);
    }
    Map<String, Token> ofKind = kept.get(kind.ordinal());
    Token known = ofKind.get(text);
    if (known != null && Objects.equals(known.meaning(), meaning)) {
      return known;
    }
    Token made = fresh(text, text, kind, meaning, false);
    if (known == null && ofKind.size() < KEPT) {
      ofKind.put(text, made);
    }
    return made;
  }

  private Token fresh(
      String text, String written, TokenKind kind, @Nullable String meaning, boolean loose) {
    String sound = sounds.of(text);
    return new Token(
        text,
        written,
        kind,
        weights.weight(text, kind),
        meaning,
        sound,
        skeleton(text),
        stripped(text),
        Sounds.consonants(sound),
        variants(text),
        letters(text),
        letters(sound),
        loose);
  }

  private Variants variants(String text) {
    int[] names = romanisations.get(text);
    int[] short_ = nicknames.get(text);
    return names == null && short_ == null
        ? Variants.NONE
        : new Variants(names == null ? new int[0] : names, short_ == null ? new int[0] : short_);
  }

  private static String stripped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if ("aeiou".indexOf(text.charAt(i)) < 0) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  static String skeleton(String text) {
    if (text.length() < 4) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text.charAt(0));
    for (int i = 1; i < text.length() - 1; i++) {
      if ("aeiou".indexOf(text.charAt(i)) < 0) {
        out.append(text.charAt(i));
      }
    }
    return out.append(text.charAt(text.length() - 1)).toString();
  }

  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << (text.charAt(i) & 63);
    }
    return letters;
  }

  private static Map<String, int[]> classes(YamlMapping mapping) {
    Map<String, int[]> classes = new HashMap<>();
    int number = 0;
    for (String field : mapping.names()) {
      int each = number++;
      for (String name : mapping.texts(field)) {
        classes.merge(name, new int[] {each}, TokenMaker::join);
      }
    }
    return classes;
  }

  private static int[] join(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
