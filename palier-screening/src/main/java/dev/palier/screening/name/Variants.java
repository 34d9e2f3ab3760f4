package dev.palier.screening.name;

/// The classes of names that a word belongs to: other romanisations of it (`muhammad`, `mehmet`)
/// and names that the same person may go by (`bill`, `william`), by numbers in ascending order.
public record Variants(int[] romanisations, int[] nicknames) {

  public static final Variants NONE = new Variants(new int[0], new int[0]);

  public boolean sameName(Variants other) {
    return meet(romanisations, other.romanisations);
  }

  public boolean nickname(Variants other) {
    return meet(nicknames, other.nicknames);
  }

  private static boolean meet(int[] one, int[] other) {
    for (int a : one) {
      for (int b : other) {
        if (a == b) {
          return true;
        }
      }
    }
    return false;
  }
}
