package dev.palier.screening.match;

import dev.palier.data.YamlMapping;
import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// How well two words agree, from 0 to 1, and in which way.
final class WordComparison {

  private static final double NONE = 0;
  private static final double WELL = 0.9;
  private static final int SHORT = 5;
  private static final double RARE = 0.5;
  private static final double ONE_SLIP = 1.5;

  final Slips slips;
  final double initial;
  private final double[] acronym = new double[4];
  private final double meaning;
  private final double romanisation;
  private final double nickname;
  private final double consonants;
  private final double loose;
  private final double shortened;
  private final double adjective;
  private final double otherForm;

  private WordComparison(YamlMapping scoring) {
    slips = Slips.of(scoring.mapping("edits"));
    YamlMapping agreements = scoring.mapping("agreements");
    meaning = agreements.number("meaning").doubleValue();
    romanisation = agreements.number("romanisation").doubleValue();
    nickname = agreements.number("nickname").doubleValue();
    consonants = agreements.number("consonants").doubleValue();
    loose = agreements.number("loose").doubleValue();
    initial = agreements.number("initial").doubleValue();
    otherForm = agreements.number("other-form").doubleValue();
    adjective = agreements.number("adjective").doubleValue();
    shortened = agreements.number("shortened").doubleValue();
    acronym[2] = agreements.number("acronym-of-two").doubleValue();
    acronym[3] = agreements.number("acronym-of-three").doubleValue();
    acronym[1] = agreements.number("acronym").doubleValue();
  }

  /// How well initials agree with the words that they stand for: two meet by chance.
  double acronym(String letters) {
    return acronym[letters.length() > 3 ? 1 : letters.length()];
  }

  static WordComparison of(YamlMapping scoring) {
    return new WordComparison(scoring);
  }

  /// How well they agree; [#how] tells in which way.
  double agreement(Token a, Token b, Slips.Rows rows) {
    if (a.text().equals(b.text())) {
      return 1;
    }
    if (a.meaning() != null && a.meaning().equals(b.meaning())) {
      return a.kind() == TokenKind.NUMBER ? 1 : meaning;
    }
    if (a.kind() == TokenKind.FORM && b.kind() == TokenKind.FORM) {
      return otherForm;
    }
    if (a.kind() == TokenKind.NUMBER || b.kind() == TokenKind.NUMBER) {
      return NONE;
    }
    if (a.meaning() != null && b.meaning() != null) {
      return NONE; // two known words are no slip of each other
    }
    if (a.variants().sameName(b.variants())) {
      return romanisation;
    }
    if (isSkeleton(a, b) || isSkeleton(b, a)) {
      return consonants;
    }
    if (Math.abs(a.text().length() - b.text().length()) > 2
        && isPatronymic(a.text()) != isPatronymic(b.text())) {
      return NONE;
    }
    double best = a.variants().nickname(b.variants()) ? nickname : NONE;
    if ((small(a) || small(b)) && !a.sound().equals(b.sound())) {
      return Math.max(best, slipOfForm(a, b, rows));
    }
    int shorter = Math.min(a.text().length(), b.text().length());
    if (shorter < 2) {
      return best;
    }
    best = Math.max(best, spelling(a.text(), b.text(), a.letters(), b.letters(), rows));
    if (best < WELL && (!a.sound().equals(a.text()) || !b.sound().equals(b.text()))) {
      best = Math.max(best, sound(a, b, rows));
    }
    if (isAdjective(a.text(), b.text()) || isAdjective(b.text(), a.text())) {
      best = Math.max(best, adjective);
    }
    if (a.loose() != b.loose() && a.consonants().length() > 1) {
      if (a.consonants().equals(b.consonants())) {
        best = Math.max(best, loose);
      } else if (a.consonants().length() > 3
          && slips.cost(a.consonants(), b.consonants(), 1, rows) <= 1) {
        best = Math.max(best, loose * shortened);
      }
    }
    return best;
  }

  /// Short small words are alike by chance.
  private static boolean small(Token token) {
    return token.text().length() < 5
        && switch (token.kind()) {
          case FORM, PARTICLE, TITLE -> true;
          case NAME, GENERIC, NUMBER, INITIAL, PLACE -> false;
        };
  }

  /// `Ldt` for `Ltd`: no more than one letter is wrong.
  private double slipOfForm(Token a, Token b, Slips.Rows rows) {
    boolean one = small(a) && b.kind() == TokenKind.NAME && b.weight() >= RARE;
    boolean other = small(b) && a.kind() == TokenKind.NAME && a.weight() >= RARE;
    int apart = Math.abs(a.text().length() - b.text().length());
    return (one || other) && apart <= 1 && slips.cost(a.text(), b.text(), 2, rows) < ONE_SLIP
        ? shortened
        : NONE;
  }

  /// The way in which two words that agree do so.
  Agreement how(Token a, Token b, Slips.Rows rows) {
    if (a.text().equals(b.text())) {
      return Agreement.EXACT;
    }
    if (a.meaning() != null && a.meaning().equals(b.meaning())) {
      return switch (a.kind()) {
        case FORM -> Agreement.FORM;
        case NUMBER -> Agreement.NUMBER;
        default -> Agreement.TRANSLATION;
      };
    }
    if (a.kind() == TokenKind.FORM && b.kind() == TokenKind.FORM) {
      return Agreement.FORM;
    }
    if (a.variants().sameName(b.variants()) || a.sound().equals(b.sound())) {
      return Agreement.SOUND;
    }
    if (isSkeleton(a, b) || isSkeleton(b, a)) {
      return Agreement.CONSONANTS;
    }
    if (a.variants().nickname(b.variants())) {
      return Agreement.NICKNAME;
    }
    return a.loose() != b.loose() ? Agreement.SOUND : Agreement.SPELLING;
  }

  /// 1 − slope · cost / letters, and 0 where the slips exceed what slips can be.
  double spelling(String a, String b, long lettersA, long lettersB, Slips.Rows rows) {
    int longer = Math.max(a.length(), b.length());
    double most = slips.limit(a, b) * longer;
    int apart = Math.abs(a.length() - b.length());
    if (apart * slips.twice > most || slips.least(lettersA, lettersB) > most) {
      return NONE;
    }
    double cost = slips.cost(a, b, (float) most, rows);
    return cost > most ? NONE : Math.max(NONE, 1 - slips.slope * cost / longer);
  }

  /// The agreement by spelling of a word and of others written as one, where it is `least` or more;
  /// otherwise 0. It stops as soon as that cannot be.
  double spelling(String whole, StringBuilder parts, double least, Slips.Rows rows) {
    String joined = parts.toString();
    int longer = Math.max(whole.length(), joined.length());
    double most = Math.min(slips.limit(whole, joined), (1 - least) / slips.slope) * longer;
    if (Math.abs(whole.length() - joined.length()) * slips.twice > most) {
      return NONE;
    }
    double cost = slips.cost(whole, joined, (float) most, rows);
    return cost > most ? NONE : 1 - slips.slope * cost / longer;
  }

  private double sound(Token a, Token b, Slips.Rows rows) {
    int longer = Math.max(a.text().length(), b.text().length());
    if (a.sound().equals(b.sound())) {
      return 1 - slips.slope * (slips.sound + (longer < SHORT ? slips.shortSound : 0)) / longer;
    }
    double most = slips.limit(a.sound(), b.sound()) * longer;
    if (Math.abs(a.sound().length() - b.sound().length()) * slips.vowelGap > most
        || slips.sound + slips.least(a.soundLetters(), b.soundLetters()) > most) {
      return NONE;
    }
    double cost = slips.sound + slips.cost(a.sound(), b.sound(), (float) most, rows);
    return cost > most ? NONE : Math.max(NONE, 1 - slips.slope * cost / longer);
  }

  /// `Oleksandrovych` is no slip of `Oleksandr`.
  private static boolean isPatronymic(String text) {
    return text.length() > 6
        && (text.endsWith("ovich")
            || text.endsWith("evich")
            || text.endsWith("ovych")
            || text.endsWith("yevych")
            || text.endsWith("ovitch")
            || text.endsWith("ovna")
            || text.endsWith("evna")
            || text.endsWith("ivna"));
  }

  /// A Slavic adjective of a place: `muromskii` of `murom`.
  private static boolean isAdjective(String longer, String shorter) {
    int rest = longer.length() - shorter.length();
    if (shorter.length() < 4 || rest < 3 || rest > 5 || !longer.startsWith(shorter)) {
      return false;
    }
    return switch (longer.substring(shorter.length())) {
      case "skii", "skiy", "sky", "ski", "skaya", "skoe", "skoye", "skogo", "skyi", "skyy", "ska" ->
          true;
      default -> false;
    };
  }

  /// Whether the vowels at the ends of a bare word are those of the whole.
  private static boolean endsAlike(String bare, String full) {
    char last = bare.charAt(bare.length() - 1);
    return (!isVowel(bare.charAt(0)) || bare.charAt(0) == full.charAt(0))
        && (!isVowel(last) || last == full.charAt(full.length() - 1));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /// A word without its vowels (`hwi`, or `zzw` where the first went too) and the whole.
  private static boolean isSkeleton(Token bare, Token full) {
    return bare.text().length() > 2
        && bare.text().length() < full.text().length()
        && bare.isBare()
        && bare.stripped().equals(full.stripped())
        && endsAlike(bare.text(), full.text());
  }
}
