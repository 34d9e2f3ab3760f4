package dev.palier.screening.match;

import dev.palier.data.YamlMapping;

/// What slips of writing cost, and the cheapest way from one word to another.
///
/// The distance is that of Damerau and Levenshtein with weights: a vowel for a vowel, a doubled
/// letter, neighbours that changed places and a digit that looks like a letter cost less than
/// another letter would (Optimal string alignment; Boytsov 2011, *Indexing methods for approximate
/// dictionary searching*, has the survey).
final class Slips {

  private static final int LONGEST = 48;
  private static final float FAR = 1000;
  private static final char NO_LETTER = 0;
  private static final String[] KINDRED = {
    "bp", "dt", "gk", "fv", "sz", "jc", "ck", "mn", "vw", "iy", "ij", "yj"
  };
  private static final String DIGITS = "01345789";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  /// A letter and the two that a scanner may take for it, or it for them.
  private static final String[] SCANNED = {"mrn", "dcl", "wvv"};

  private static final String LOOKS = "oieastbg";

  final double other;
  final double vowel;
  final double vowelGap;
  final double twice;
  final double swap;
  final double scanned;
  final double digit;
  final double start;
  final double sound;
  final double shortSound;
  final double limit;
  final double limitOfStart;
  final double slope;

  /// Letter → what it costs where no other can stand for it; which digits or letters it looks like;
  /// which are kindred to it; which all must be there for a scanner to make it, or of it. Letters
  /// are numbered as in [dev.palier.screening.name.Token#letters], where some share a number with a
  /// digit: the cheaper of the two holds.
  private final double[] alone = new double[64];

  private final long[] looksLike = new long[64];
  private final long[] kindredOf = new long[64];
  private final long[] scannedFor = new long[64];
  private final double kindred;

  /// Letter → the first and the second of the two that a scanner may take for it, and, by the
  /// second of two, the one that it may take them for; [#NO_LETTER] where there are none.
  private final char[] firstPart = new char[128];

  private final char[] secondPart = new char[128];
  private final char[] wholeOf = new char[128];

  private final float[] substitution = new float[128 * 128];
  private final float[] gap = new float[128];

  private Slips(YamlMapping edits) {
    other = edits.number("other").doubleValue();
    vowel = edits.number("vowel").doubleValue();
    vowelGap = edits.number("vowel-gap").doubleValue();
    twice = edits.number("twice").doubleValue();
    scanned = edits.number("scanned").doubleValue();
    swap = edits.number("swap").doubleValue();
    digit = edits.number("digit").doubleValue();
    start = edits.number("start").doubleValue();
    sound = edits.number("sound").doubleValue();
    shortSound = edits.number("short-sound").doubleValue();
    limitOfStart = edits.number("limit-of-start").doubleValue();
    limit = edits.number("limit").doubleValue();
    slope = edits.number("slope").doubleValue();
    kindred = edits.number("kindred").doubleValue();
    java.util.Arrays.fill(substitution, (float) other);
    java.util.Arrays.fill(gap, (float) other);
    for (char a : "aeiouy".toCharArray()) {
      gap[a] = (float) vowelGap;
      for (char b : "aeiouy".toCharArray()) {
        set(a, b, vowel);
      }
    }
    gap['h'] = (float) vowelGap;
    for (String pair : KINDRED) {
      set(pair.charAt(0), pair.charAt(1), kindred);
    }
    for (int i = 0; i < DIGITS.length(); i++) {
      set(DIGITS.charAt(i), LOOKS.charAt(i), digit);
    }
    set('1', 'l', digit);
    set('9', 'q', digit);
    set('2', 'z', digit);
    set('6', 'b', digit);
    for (char a = 0; a < 128; a++) {
      substitution[a << 7 | a] = 0;
    }
    lookUpLetters();
  }

  private void lookUpLetters() {
    java.util.Arrays.fill(scannedFor, -1);
    java.util.Arrays.fill(alone, other);
    for (String scan : SCANNED) {
      firstPart[scan.charAt(0)] = scan.charAt(1);
      secondPart[scan.charAt(0)] = scan.charAt(2);
      wholeOf[scan.charAt(2)] = scan.charAt(0);
      long made = bit(scan.charAt(0));
      long parts = bit(scan.charAt(1)) | bit(scan.charAt(2));
      scannedFor[scan.charAt(0) & 63] = parts;
      scannedFor[scan.charAt(1) & 63] = made;
      scannedFor[scan.charAt(2) & 63] = made;
    }
    for (char a : LETTERS.toCharArray()) {
      alone[a & 63] = Math.min(alone[a & 63], gap[a]);
      for (char b : LETTERS.toCharArray()) {
        float cost = substitution[a << 7 | b];
        if (a != b && cost < (float) Math.min(vowel, kindred)) {
          looksLike[a & 63] |= bit(b);
        } else if (a != b && cost < (float) other) {
          kindredOf[a & 63] |= bit(b);
        }
      }
    }
  }

  private static long bit(char letter) {
    return 1L << (letter & 63);
  }

  static Slips of(YamlMapping edits) {
    return new Slips(edits);
  }

  private void set(char a, char b, double cost) {
    substitution[a << 7 | b] = (float) cost;
    substitution[b << 7 | a] = (float) cost;
  }

  /// The rows that a thread works on.
  static final class Rows {
    private float[] before = new float[LONGEST + 1];
    private float[] last = new float[LONGEST + 1];
    private float[] now = new float[LONGEST + 1];
    private final float[] gaps = new float[LONGEST + 1];

    /// Letters of the second word from place 1 on; no letter before it.
    private final char[] letters = new char[LONGEST + 1];
  }

  /// The share of the letters that slips may reach: less where the first letter is another.
  double limit(String one, String two) {
    boolean started = !one.isEmpty() && !two.isEmpty() && one.charAt(0) == two.charAt(0);
    return started ? limit : limitOfStart;
  }

  /// What the letters that only one of two words has cost at least: no slip rids a word of two.
  double least(long letters, long others) {
    return Math.max(leastOf(letters & ~others, others), leastOf(others & ~letters, letters));
  }

  /// What it costs at least to be rid of letters, given the letters that may stand for them.
  private double leastOf(long letters, long others) {
    double sum = 0;
    for (long left = letters; left != 0; left &= left - 1) {
      int letter = Long.numberOfTrailingZeros(left);
      if ((others & scannedFor[letter]) == scannedFor[letter]) {
        sum += Math.min(scanned / 2, digit);
      } else if ((others & looksLike[letter]) != 0) {
        sum += digit;
      } else if ((others & kindredOf[letter]) != 0) {
        sum += Math.min(Math.min(vowel, kindred), alone[letter]);
      } else {
        sum += alone[letter];
      }
    }
    return sum;
  }

  /// The cost of the cheapest way from one word to the other; more than `limit` where that is
  /// exceeded. Words hold ASCII letters and digits only.
  float cost(String one, String two, float limit, Rows rows) {
    int n = Math.min(one.length(), LONGEST);
    int m = Math.min(two.length(), LONGEST);
    int band = (int) (limit / vowelGap) + 2; // so far two words drift apart by gaps
    if (Math.abs(n - m) > band) {
      return limit + 1;
    }
    float[] before = rows.before;
    float[] last = rows.last;
    float[] now = rows.now;
    char[] letters = rows.letters;
    float[] gaps = rows.gaps;
    float swapped = (float) swap;
    float seen = (float) scanned;
    last[0] = 0;
    for (int j = 1; j <= m; j++) {
      letters[j] = two.charAt(j - 1);
      gaps[j] = gap(two, j - 1);
      last[j] = last[j - 1] + gaps[j];
    }
    char previous = 0;
    for (int i = 1; i <= n; i++) {
      char a = one.charAt(i - 1);
      float gapA = gap(one, i - 1);
      int row = (a & 127) << 7;
      char first = firstPart[a & 127];
      char second = secondPart[a & 127];
      char whole = wholeOf[a & 127];
      char taken = firstPart[whole] == previous ? whole : NO_LETTER;
      now[0] = last[0] + gapA;
      int from = Math.max(1, i - band);
      int to = Math.min(m, i + band);
      if (from > 1) {
        now[from - 1] = FAR;
      }
      float least = from > 1 ? FAR : now[0];
      char left = letters[from - 1];
      for (int j = from; j <= to; j++) {
        char b = letters[j];
        float best = last[j - 1] + substitution[row | b & 127];
        best = Math.min(best, last[j] + gapA);
        best = Math.min(best, now[j - 1] + gaps[j]);
        if (a == left && b == previous && a != b) {
          best = Math.min(best, before[j - 2] + swapped);
        }
        if (b == second && left == first) {
          best = Math.min(best, last[j - 2] + seen);
        }
        if (b == taken) {
          best = Math.min(best, before[j - 1] + seen);
        }
        now[j] = best;
        least = Math.min(least, best);
        left = b;
      }
      if (to < m) {
        now[to + 1] = FAR;
      }
      if (least > limit) {
        return least;
      }
      float[] free = before;
      before = last;
      last = now;
      now = free;
      previous = a;
    }
    rows.before = before;
    rows.last = last;
    rows.now = now;
    float cost = last[m];
    return n > 0 && m > 0 && one.charAt(0) != two.charAt(0) ? cost + (float) start : cost;
  }

  private float gap(String word, int at) {
    char letter = word.charAt(at);
    return at > 0 && word.charAt(at - 1) == letter ? (float) twice : gap[letter & 127];
  }
}
