package dev.palier.screening.index;

/// Slips of the pen between two words: a letter left out, put in, changed, or two neighbours
/// swapped (optimal string alignment).
final class Slips {

  private Slips() {}

  /// The number of slips between two words, or `most` + 1 where there are more than `most`.
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    return Math.min(from(a, 0, b, 0, most), most + 1);
  }

  /// Equal letters cost nothing, so that the first difference decides where to branch.
  private static int from(String a, int i, String b, int j, int most) {
    int ends = Math.min(a.length() - i, b.length() - j);
    int same = 0;
    while (same < ends && a.charAt(i + same) == b.charAt(j + same)) {
      same++;
    }
    i += same;
    j += same;
    int restA = a.length() - i;
    int restB = b.length() - j;
    if (restA == 0 || restB == 0) {
      return restA + restB;
    }
    if (most == 0 || Math.abs(restA - restB) > most) {
      return most + 1;
    }
    int least = 1 + from(a, i + 1, b, j + 1, most - 1);
    if (least > 1) {
      least = Math.min(least, 1 + from(a, i + 1, b, j, most - 1));
      least = Math.min(least, 1 + from(a, i, b, j + 1, most - 1));
      if (restA > 1
          && restB > 1
          && a.charAt(i) == b.charAt(j + 1)
          && a.charAt(i + 1) == b.charAt(j)) {
        least = Math.min(least, 1 + from(a, i + 2, b, j + 2, most - 1));
      }
    }
    return least;
  }
}
