package dev.palier.screening.name;

import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads names in any script, such as `Huawei Technologies Co., Ltd.` or `华为技术有限公司`: as the words
/// they are made of and what each does. Safe for use by several threads.
///
/// A word that mixes Latin letters with lookalikes of another script is read as the Latin word that
/// it shows. A word wholly of lookalikes is read so in a name that is otherwise Latin.
public final class NameReader {

  private static final int LIMIT_CHARACTERS = 400;
  private static final int LIMIT_WORDS = 32;

  private final Letters letters;
  private final HanReader han;
  private final TokenMaker tokens;
  private final Lexicon organisations;
  private final Lexicon persons;
  private final Lexicon vessels;

  private NameReader(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping romanisation = file(data, "romanisation", problems);
    YamlMapping scoring = file(data, "scoring", problems);
    DataFile counts = data.get("screening/word-weights.csv");
    letters = Letters.of(romanisation);
    han = HanReader.of(file(data, "han-surnames", problems));
    organisations = Lexicon.ofOrganisations(data, letters, problems);
    persons = Lexicon.ofPersons(data, letters, problems);
    vessels = Lexicon.ofVessels(data, letters, problems);
    tokens =
        new TokenMaker(
            WordWeights.of(scoring, counts, problems),
            romanisation,
            file(data, "words/nicknames", problems));
    problems.throwIfAny();
    organisations.learnSlips(tokens.sounds());
  }

  private static YamlMapping file(DataFolder data, String stem, Problems problems) {
    return YamlDocument.read(data.get("screening/" + stem + ".yaml"), problems);
  }

  private static final class Standard {
    static final NameReader READER = of(DataFolder.packedWith(NameReader.class));
  }

  /// The reader with the tables that ship with the program.
  public static NameReader standard() {
    return Standard.READER;
  }

  public static NameReader of(DataFolder data) {
    return new NameReader(data);
  }

  /// Reads a name; what exceeds 400 characters or 32 words is left out.
  public Name read(String text, PartyKind kind) {
    String visible =
        Words.visible(
            text.length() > LIMIT_CHARACTERS ? text.substring(0, LIMIT_CHARACTERS) : text);
    List<String> words = Words.split(visible);
    if (words.size() > LIMIT_WORDS) {
      words = words.subList(0, LIMIT_WORDS);
    }
    List<Reading> readings = new ArrayList<>();
    boolean foreign = visible.indexOf('·') >= 0 || visible.indexOf('・') >= 0;
    for (List<Word> spelling : spellings(words)) {
      switch (kind) {
        case PERSON -> readings.add(person(spelling, foreign));
        case ORGANISATION -> addOrganisation(spelling, foreign, readings);
        case VESSEL, AIRCRAFT -> readings.add(organisation(spelling, foreign, vessels, true));
        case UNKNOWN -> {
          int first = readings.size();
          addOrganisation(spelling, foreign, readings);
          if (readings.get(first).tokens().stream().noneMatch(NameReader::tellsOrganisation)) {
            readings.add(first, person(spelling, foreign));
          }
        }
      }
    }
    return new Name(text, kind, readings);
  }

  /// With phrases taken as one and, where that makes a difference, without.
  private void addOrganisation(List<Word> words, boolean foreign, List<Reading> readings) {
    readings.add(organisation(words, foreign, organisations, true));
    for (int i = 0; i < words.size(); i++) {
      int length = words.get(i).latin().isEmpty() ? 0 : phrase(words, i, organisations);
      if (length > 1 && !isForm(words, i, length)) {
        readings.add(organisation(words, foreign, organisations, false));
        return;
      }
    }
  }

  /// Whether a phrase is a form of organisation, which is one in any reading.
  private boolean isForm(List<Word> words, int at, int length) {
    Lexicon.Entry entry = organisations.find(join(words, at, length));
    return entry != null && entry.kind() == TokenKind.FORM;
  }

  private static boolean tellsOrganisation(Token token) {
    return token.kind() == TokenKind.GENERIC
        || token.kind() == TokenKind.FORM && token.text().length() > 2;
  }

  /// A word as written and in Latin letters.
  private record Word(String written, String latin, boolean loose) {}

  private List<List<Word>> spellings(List<String> words) {
    if (words.stream().allMatch(Words::isAscii)) {
      return List.of(
          words.stream()
              .map(word -> new Word(word, word.toLowerCase(Locale.ROOT), false))
              .toList());
    }
    boolean someLatin = false;
    boolean someLookalike = false;
    boolean allLookLatin = true;
    boolean someSpelled = false;
    for (String word : words) {
      boolean latin = word.codePoints().anyMatch(Scripts::isLatin);
      boolean near = word.codePoints().anyMatch(Scripts::isNearLatin);
      someLatin |= latin;
      boolean lookalike = near && !latin && letters.looksLatin(word);
      someLookalike |= lookalike;
      allLookLatin &= lookalike || latin;
      someSpelled |= letters.isSpelled(word);
    }
    List<List<Word>> spellings = new ArrayList<>();
    if (someLookalike && someLatin || someLookalike && allLookLatin) {
      spellings.add(words.stream().map(word -> word(word, true)).toList());
      spellings.add(words.stream().map(word -> word(word, false)).toList());
    } else {
      spellings.add(words.stream().map(word -> word(word, false)).toList());
    }
    if (someSpelled) {
      spellings.add(words.stream().map(word -> word(letters.spelled(word), false)).toList());
    }
    return spellings;
  }

  private Word word(String word, boolean asSeen) {
    if (Scripts.isHanLike(word)) {
      return new Word(word, "", false);
    }
    boolean near = word.codePoints().anyMatch(Scripts::isNearLatin);
    boolean mixed = near && word.codePoints().anyMatch(Scripts::isLatin);
    String latin =
        mixed || near && asSeen && letters.looksLatin(word)
            ? letters.asSeen(word)
            : letters.latin(word);
    return new Word(word, latin, word.codePoints().anyMatch(Scripts::isLoose));
  }

  private Reading person(List<Word> words, boolean foreign) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Word word = words.get(i);
      if (word.latin().isEmpty()) {
        addHan(word.written(), persons, true, foreign, out);
        i++;
        continue;
      }
      int length = phrase(words, i, persons);
      if (length == 1 && word.latin().length() == 1) {
        length = 0; // a single letter of a person is an initial
      }
      Lexicon.Entry entry = length == 0 ? null : persons.find(join(words, i, length));
      if (entry == null && i > 1 && i == words.size() - 1) {
        Lexicon.Entry form = organisations.find(word.latin());
        entry = form != null && form.kind() == TokenKind.FORM ? form : null;
      }
      if (entry != null) {
        length = Math.max(1, length);
        out.add(token(words, i, length, entry.kind(), entry.meaning()));
        i += length;
      } else {
        boolean initial = word.latin().length() == 1 && Character.isLetter(word.latin().charAt(0));
        TokenKind kind =
            initial
                ? TokenKind.INITIAL
                : number(word.latin()) == null ? TokenKind.NAME : TokenKind.NUMBER;
        out.add(token(words, i, 1, kind, number(word.latin())));
        i++;
      }
    }
    return reading(out, true, true);
  }

  private Reading organisation(
      List<Word> words, boolean foreign, Lexicon lexicon, boolean phrases) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Word word = words.get(i);
      if (word.latin().isEmpty()) {
        addHan(word.written(), lexicon, false, foreign, out);
        i++;
        continue;
      }
      int letters = 0;
      while (i + letters < words.size()
          && words.get(i + letters).latin().length() == 1
          && Character.isLetter(words.get(i + letters).latin().charAt(0))) {
        letters++;
      }
      int length = phrase(words, i, lexicon);
      if (length > 1 && !phrases && !isForm(words, i, length)) {
        length = lexicon.find(word.latin()) == null ? 0 : 1;
      }
      if (length == 1 && letters == 1) {
        length = 0;
      }
      String number = number(word.latin());
      if (letters > 1 && length < letters) {
        out.add(joined(words, i, letters));
        i += letters;
      } else if (length > 0) {
        Lexicon.Entry entry = Objects.requireNonNull(lexicon.find(join(words, i, length)));
        Token token = token(words, i, length, entry.kind(), entry.meaning());
        i += length;
        if (entry.kind() == TokenKind.NUMBER) {
          addNumber(token, out);
        } else {
          out.add(token);
        }
      } else if (number != null) {
        addNumber(token(words, i, 1, TokenKind.NUMBER, number), out);
        i++;
      } else {
        Lexicon.Entry slip = lexicon.findMisspelled(word.latin(), tokens.sounds());
        if (slip == null) {
          out.add(token(words, i, 1, letters == 1 ? TokenKind.INITIAL : TokenKind.NAME, null));
        } else {
          out.add(token(words, i, 1, slip.kind(), slip.meaning()));
        }
        i++;
      }
    }
    return reading(out, false, phrases);
  }

  /// `forty`, `four` is one number.
  private void addNumber(Token token, List<Token> out) {
    Token before = out.isEmpty() ? null : out.getLast();
    if (before != null
        && before.kind() == TokenKind.NUMBER
        && before.meaning() != null
        && token.meaning() != null
        && before.meaning().matches("[2-9]0")
        && token.meaning().matches("[1-9]")
        && !before.written().matches("\\d+")) {
      String number = before.meaning().charAt(0) + token.meaning();
      out.removeLast();
      out.add(
          tokens.make(
              number, before.written() + " " + token.written(), TokenKind.NUMBER, number, false));
    } else {
      out.add(token);
    }
  }

  private void addHan(
      String written, Lexicon lexicon, boolean person, boolean foreign, List<Token> out) {
    for (HanReader.Part part : han.read(written, lexicon, person, foreign)) {
      Lexicon.Entry entry = part.entry();
      if (!part.latin().isEmpty()) {
        out.add(
            tokens.make(
                part.latin(),
                part.written(),
                entry == null ? TokenKind.NAME : entry.kind(),
                entry == null ? null : entry.meaning(),
                part.loose()));
      }
    }
  }

  /// How many words from here make the longest known phrase; 0 where none does.
  private static int phrase(List<Word> words, int at, Lexicon lexicon) {
    int most = Math.min(lexicon.longest(words.get(at).latin()), words.size() - at);
    for (int length = most; length > 0; length--) {
      if (lexicon.find(join(words, at, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private static String join(List<Word> words, int at, int length) {
    if (length == 1) {
      return words.get(at).latin();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < length; i++) {
      phrase.append(i == 0 ? "" : " ").append(words.get(at + i).latin());
    }
    return phrase.toString();
  }

  private Token token(
      List<Word> words, int at, int length, TokenKind kind, @Nullable String meaning) {
    if (length == 1) {
      Word word = words.get(at);
      return tokens.make(word.latin(), word.written(), kind, meaning, word.loose());
    }
    StringBuilder text = new StringBuilder();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words.get(at + i).latin());
      written.append(i == 0 ? "" : " ").append(words.get(at + i).written());
    }
    return tokens.make(text.toString(), written.toString(), kind, meaning, false);
  }

  private Token joined(List<Word> words, int at, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words.get(at + i).latin());
    }
    Lexicon.Entry form = organisations.find(text.toString());
    return form != null && form.kind() == TokenKind.FORM
        ? tokens.make(text.toString(), text.toString(), TokenKind.FORM, form.meaning(), false)
        : tokens.make(text.toString(), text.toString(), TokenKind.NAME, null, false);
  }

  /// The number that digits write, `44` for `044` and `44th`; null for a word.
  private static @Nullable String number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return null;
    }
    String rest = word.substring(end);
    if (!rest.isEmpty() && !"st nd rd th".contains(rest.toLowerCase(Locale.ROOT))) {
      return null;
    }
    int start = 0;
    while (start < end - 1 && word.charAt(start) == '0') {
      start++;
    }
    return word.substring(start, end);
  }

  /// A name of nothing but small words and forms is what they spell: `SPC`, `Della`. Forms that end
  /// it are forms all the same: `SE GmbH`.
  private List<Token> saying(List<Token> read) {
    int end = read.size();
    while (end > 1 && read.get(end - 1).kind() == TokenKind.FORM) {
      end--;
    }
    List<Token> first = read.subList(0, end);
    if (first.stream().anyMatch(NameReader::says)) {
      return read;
    }
    List<Token> spelled = new ArrayList<>(read);
    spelled
        .subList(0, end)
        .replaceAll(token ->
            tokens.make(token.text(), token.written(), TokenKind.NAME, null, token.loose()));
    return spelled;
  }

  private static boolean says(Token token) {
    return switch (token.kind()) {
      case NAME, GENERIC, PLACE, NUMBER, INITIAL -> true;
      case FORM, TITLE, PARTICLE -> false;
    };
  }

  private Reading reading(List<Token> tokens, boolean person, boolean phrases) {
    List<Token> saying = saying(tokens);
    return new Reading(saying, person, phrases, Acronyms.of(saying));
  }
}
