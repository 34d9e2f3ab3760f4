package dev.palier.screening.name;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words whose role in a name is known: forms of organisation, generic words, places, titles,
/// particles and numbers, in any language, alone or as a phrase (`joint stock company`).
final class Lexicon {

  private static final int FEWEST_LETTERS = 4;
  private static final String APART = "apart";

  /// What a word or a phrase is.
  record Entry(TokenKind kind, String meaning) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Entry> slips = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private int longestInHan = 1;

  /// The words of names of organisations.
  static Lexicon ofOrganisations(DataFolder data, Letters letters, Problems problems) {
    Lexicon lexicon = new Lexicon();
    lexicon.load(data, "numbers", TokenKind.NUMBER, letters, problems);
    lexicon.load(data, "forms", TokenKind.FORM, letters, problems);
    lexicon.load(data, "particles", TokenKind.PARTICLE, letters, problems);
    lexicon.load(data, "places", TokenKind.PLACE, letters, problems);
    lexicon.load(data, "generic", TokenKind.GENERIC, letters, problems);
    lexicon.add(read(data, "titles", problems), "short", TokenKind.TITLE, letters);
    return lexicon;
  }

  /// The words of names of persons, forms of organisation among them, since some add one to hide.
  static Lexicon ofPersons(DataFolder data, Letters letters, Problems problems) {
    Lexicon lexicon = new Lexicon();
    YamlMapping titles = read(data, "titles", problems);
    lexicon.add(titles, "short", TokenKind.TITLE, letters);
    lexicon.add(titles, "person", TokenKind.TITLE, letters);
    lexicon.load(data, "particles", TokenKind.PARTICLE, letters, problems);
    return lexicon;
  }

  /// The words of names of ships and aircraft.
  static Lexicon ofVessels(DataFolder data, Letters letters, Problems problems) {
    Lexicon lexicon = new Lexicon();
    YamlMapping titles = read(data, "titles", problems);
    lexicon.add(titles, "vessel", TokenKind.TITLE, letters);
    lexicon.add(titles, "short", TokenKind.TITLE, letters);
    lexicon.load(data, "numbers", TokenKind.NUMBER, letters, problems);
    lexicon.load(data, "particles", TokenKind.PARTICLE, letters, problems);
    return lexicon;
  }

  /// The entry of a word or of words joined by blanks.
  @Nullable Entry find(String phrase) {
    return entries.get(phrase);
  }

  /// The entry of a long word that is written with a doubled or missing double letter, with another
  /// letter of the same sound or without its vowels: `aktiengeselschaft`, `tchnlgs`.
  @Nullable Entry findMisspelled(String word, Sounds sounds) {
    Entry entry = word.length() < FEWEST_LETTERS ? null : slips.get(sounds.of(word));
    return entry == null ? slips.get("-" + word) : entry;
  }

  /// Makes misspelled words known.
  void learnSlips(Sounds sounds) {
    entries.forEach((word, entry) -> {
      if (word.length() >= FEWEST_LETTERS + 1 && word.indexOf(' ') < 0 && word.charAt(0) < 128) {
        slips.putIfAbsent(sounds.of(word), entry);
        String skeleton = TokenMaker.skeleton(word);
        if (skeleton.length() >= FEWEST_LETTERS || entry.kind() == TokenKind.FORM) {
          slips.putIfAbsent("-" + skeleton, entry);
        }
      }
    });
  }

  /// How many words the longest phrase has that starts with this word; 0 if none does.
  int longest(String first) {
    return longest.getOrDefault(first, 0);
  }

  /// The most characters that a Chinese, Japanese or Korean word of it has.
  int longestInHan() {
    return longestInHan;
  }

  private void load(
      DataFolder data, String stem, TokenKind kind, Letters letters, Problems problems) {
    YamlMapping file = read(data, stem, problems);
    for (String meaning : file.names()) {
      add(file, meaning, kind, letters);
    }
  }

  private static YamlMapping read(DataFolder data, String stem, Problems problems) {
    DataFile file = data.get("screening/words/" + stem + ".yaml");
    return YamlDocument.read(file, problems);
  }

  private void add(YamlMapping file, String meaning, TokenKind kind, Letters letters) {
    for (String text : file.texts(meaning)) {
      Entry entry = new Entry(kind, meaning.equals(APART) ? letters.latin(text) : meaning);
      if (Scripts.isHanLike(text)) {
        entries.putIfAbsent(text, entry);
        longestInHan = Math.max(longestInHan, text.length());
        continue;
      }
      List<String> words = new ArrayList<>();
      for (String word : text.split("[ -]")) {
        words.add(letters.latin(word));
      }
      entries.putIfAbsent(String.join(" ", words), entry);
      longest.merge(words.getFirst(), words.size(), Math::max);
    }
  }
}
