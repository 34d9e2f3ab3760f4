package dev.palier.bench;

/// The similarity of Jaro and Winkler of two texts, from 0 to 1: what is compared with, name by
/// name.
final class JaroWinkler {

  private static final double PREFIX = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private JaroWinkler() {}

  static double similarity(String a, String b) {
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] usedA = new boolean[a.length()];
    boolean[] usedB = new boolean[b.length()];
    int matches = 0;
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end && !usedA[i]; j++) {
        if (!usedB[j] && a.charAt(i) == b.charAt(j)) {
          usedA[i] = true;
          usedB[j] = true;
          matches++;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double m = matches;
    double jaro = (m / a.length() + m / b.length() + (m - swapped(a, b, usedA, usedB)) / m) / 3;
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX * (1 - jaro);
  }

  private static double swapped(String a, String b, boolean[] usedA, boolean[] usedB) {
    int out = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (usedA[i]) {
        while (!usedB[j]) {
          j++;
        }
        out += a.charAt(i) == b.charAt(j++) ? 0 : 1;
      }
    }
    return out / 2.0;
  }
}
