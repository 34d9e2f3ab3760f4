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
  private static final String[] KINDRED = {
    "bp", "dt", "gk", "fv", "sz", "jc", "ck", "mn", "vw", "iy", "ij", "yj"
  };
  private static final String DIGITS = "01345789";
  private static final long DIGIT_BITS = 0x3FFL << ('0' & 63);
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
    double kindred = edits.number("kindred").doubleValue();
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
  }

  /// The share of the letters that slips may reach: less where the first letter is another.
  double limit(String one, String two) {
    boolean started = !one.isEmpty() && !two.isEmpty() && one.charAt(0) == two.charAt(0);
    return started ? limit : limitOfStart;
  }

  /// What the letters that only one of two words has cost at least: a slip brings or takes two at
  /// most.
  double least(long letters, long others) {
    long differ = letters ^ others;
    return (differ & DIGIT_BITS) != 0
        ? Long.bitCount(differ) * digit / 2
        : Long.bitCount(differ) * vowel / 2;
  }

  /// The cost of the cheapest way from one word to the other; more than `limit` where that is
  /// exceeded. Words hold ASCII letters and digits only.
  float cost(String one, String two, float limit, Rows rows) {
    int n = Math.min(one.length(), LONGEST);
    int m = Math.min(two.length(), LONGEST);
    float[] before = rows.before;
    float[] last = rows.last;
    float[] now = rows.now;
    last[0] = 0;
    for (int j = 1; j <= m; j++) {
      last[j] = last[j - 1] + gap(two, j - 1);
    }
    int band = (int) (limit / vowelGap) + 2; // so far two words drift apart by gaps
    if (Math.abs(n - m) > band) {
      return limit + 1;
    }
    for (int i = 1; i <= n; i++) {
      char a = one.charAt(i - 1);
      float gapA = gap(one, i - 1);
      now[0] = last[0] + gapA;
      int from = Math.max(1, i - band);
      int to = Math.min(m, i + band);
      if (from > 1) {
        now[from - 1] = FAR;
      }
      float least = from > 1 ? FAR : now[0];
      for (int j = from; j <= to; j++) {
        char b = two.charAt(j - 1);
        float best = last[j - 1] + substitution[(a & 127) << 7 | b & 127];
        best = Math.min(best, last[j] + gapA);
        best = Math.min(best, now[j - 1] + gap(two, j - 1));
        if (i > 1 && j > 1 && a == two.charAt(j - 2) && b == one.charAt(i - 2) && a != b) {
          best = Math.min(best, before[j - 2] + (float) swap);
        }
        if (j > 1 && isScanned(a, two.charAt(j - 2), b)) {
          best = Math.min(best, last[j - 2] + (float) scanned);
        }
        if (i > 1 && isScanned(b, one.charAt(i - 2), a)) {
          best = Math.min(best, before[j - 1] + (float) scanned);
        }
        now[j] = best;
        least = Math.min(least, best);
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
    }
    rows.before = before;
    rows.last = last;
    rows.now = now;
    float cost = last[m];
    return n > 0 && m > 0 && one.charAt(0) != two.charAt(0) ? cost + (float) start : cost;
  }

  /// Whether a scanner may take two letters for one.
  private static boolean isScanned(char one, char first, char second) {
    return one == 'm' && first == 'r' && second == 'n'
        || one == 'd' && first == 'c' && second == 'l'
        || one == 'w' && first == 'v' && second == 'v';
  }

  private float gap(String word, int at) {
    char letter = word.charAt(at);
    return at > 0 && word.charAt(at - 1) == letter ? (float) twice : gap[letter & 127];
  }
}
