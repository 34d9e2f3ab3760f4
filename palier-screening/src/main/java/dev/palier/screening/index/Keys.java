package dev.palier.screening.index;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// The keys under which terms are filed and looked up: two terms that are like each other share
/// one.
///
/// | like by | a term is filed under | and looked up by |
/// |---|---|---|
/// | spelling | its letters with up to [Term#slips] of them left out | the same |
/// | sound | its sound, of a long word with one letter left out too | the same |
/// | meaning, romanisation, nickname | its classes | the same |
/// | vowels left out | its consonants | those of a bare word; its skeleton as letters |
/// | a script without vowels | its consonants, such scripts apart from others | those of the others |
///
/// Keys are 32-bit hashes: a chance meeting costs a comparison and changes nothing.
final class Keys {

  /// Takes the keys of a term.
  interface Sink {
    void accept(int key);
  }

  /// Sounds and consonants of so many letters may have a slip of their own.
  private static final int LONG_SOUND = 4;

  private static final int SHORTEST_CONSONANTS = 2;
  private static final int SHORTEST_SKELETON = 2;

  private static final int LETTERS = 0x9E3779B1;
  private static final int SOUND = 0x85EBCA77;
  private static final int MEANING = 0xC2B2AE3D;
  private static final int ROMANISATION = 0x27D4EB2F;
  private static final int NICKNAME = 0x165667B1;
  private static final int SKELETON = 0x2545F491;
  private static final int CONSONANTS = 0x4F6CDD1D;
  private static final int LOOSE_CONSONANTS = 0x369DEA0F;

  private static final int BASE = 0x01000193;
  private static final int[] POWERS = powers(64);

  private Keys() {}

  private static int[] powers(int count) {
    int[] powers = new int[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /// The keys under which a term is filed.
  static void filing(Term term, Sink sink) {
    Token word = term.word();
    if (word == null || word.kind() == TokenKind.NUMBER) {
      shared(term, sink);
      return;
    }
    shared(term, sink);
    if (word.stripped().length() < word.text().length()) {
      skeleton(word.stripped(), SKELETON, sink);
    }
    consonants(word, word.loose() ? LOOSE_CONSONANTS : CONSONANTS, sink);
  }

  /// The keys by which the terms like this one are found.
  static void lookingUp(Term term, Sink sink) {
    shared(term, sink);
    Token word = term.word();
    if (word != null && word.kind() != TokenKind.NUMBER) {
      if (word.isBare()) {
        skeleton(word.stripped(), SKELETON, sink);
      }
      if (word.skeleton().length() < word.text().length()) {
        skeleton(word.skeleton(), LETTERS, sink);
      }
      consonants(word, word.loose() ? CONSONANTS : LOOSE_CONSONANTS, sink);
    }
  }

  private static void shared(Term term, Sink sink) {
    Token word = term.word();
    boolean number = word != null && word.kind() == TokenKind.NUMBER;
    lettersLeftOut(term.text(), number ? 0 : term.slips(), LETTERS, sink);
    if (word == null) {
      return;
    }
    if (word.meaning() != null) {
      sink.accept(hash(word.meaning(), MEANING));
    }
    if (!number) {
      lettersLeftOut(word.sound(), word.sound().length() < LONG_SOUND ? 0 : 1, SOUND, sink);
      for (int name : word.variants().romanisations()) {
        sink.accept(mixed(ROMANISATION + name));
      }
      for (int name : word.variants().nicknames()) {
        sink.accept(mixed(NICKNAME + name));
      }
    }
  }

  private static void skeleton(String text, int seed, Sink sink) {
    if (text.length() >= SHORTEST_SKELETON) {
      sink.accept(hash(text, seed));
    }
  }

  private static void consonants(Token word, int seed, Sink sink) {
    int length = word.consonants().length();
    if (length >= SHORTEST_CONSONANTS) {
      lettersLeftOut(word.consonants(), length < LONG_SOUND ? 0 : 1, seed, sink);
    }
  }

  /// The hashes of a text with none, one and up to `most` (two at the most) of its letters left
  /// out.
  ///
  /// The hash is a polynomial, so that what comes before a gap and what comes after are joined in
  /// one step: hash(a·b) = hash(a) · BASE^|b| + hash(b).
  private static void lettersLeftOut(String text, int most, int seed, Sink sink) {
    int n = text.length();
    if (most == 0 || n >= POWERS.length) {
      sink.accept(hash(text, seed));
      return;
    }
    int[] ends = new int[n + 1];
    for (int i = n - 1; i >= 0; i--) {
      ends[i] = text.charAt(i) * POWERS[n - 1 - i] + ends[i + 1];
    }
    int begun = seed;
    sink.accept(mixed(begun * POWERS[n] + ends[0]));
    for (int i = 0; i < n; i++) {
      sink.accept(mixed(begun * POWERS[n - 1 - i] + ends[i + 1]));
      int middle = begun;
      for (int j = i + 1; most > 1 && j < n; j++) {
        sink.accept(mixed(middle * POWERS[n - 1 - j] + ends[j + 1]));
        middle = middle * BASE + text.charAt(j);
      }
      begun = begun * BASE + text.charAt(i);
    }
  }

  private static int hash(String text, int seed) {
    int hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return mixed(hash);
  }

  /// Spreads a hash over its upper bits, which choose the bucket.
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
    return mixed ^ mixed >>> 12;
  }
}
