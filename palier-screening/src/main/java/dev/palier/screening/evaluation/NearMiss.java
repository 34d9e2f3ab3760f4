package dev.palier.screening.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// One way to make a name that is near to a listed one and nobody's: what a screening should let
/// pass.
public enum NearMiss {
  /// The first word of one name and the last of another.
  CROSS_PAIR,
  /// The last word replaced by the first of another name.
  TOKEN_SWAP,
  /// The inside of the longest word replaced by two letters.
  EDIT_BEYOND;

  /// @param listed all listed names in small letters, which a near miss must not hit
  public Optional<String> of(String name, String other, Set<String> listed, long seed) {
    List<String> words = words(name);
    List<String> others = words(other);
    if (words.size() < 2 || others.size() < 2 || name.equals(other)) {
      return Optional.empty();
    }
    String made =
        switch (this) {
          case CROSS_PAIR -> words.getFirst() + " " + others.getLast();
          case TOKEN_SWAP -> {
            List<String> swapped = new ArrayList<>(words);
            swapped.set(swapped.size() - 1, others.getFirst());
            yield String.join(" ", swapped);
          }
          case EDIT_BEYOND -> {
            String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
            SplittableRandom random = new SplittableRandom(seed * 37 + name.hashCode());
            String inside =
                "" + "aeiou".charAt(random.nextInt(5)) + "rlnst".charAt(random.nextInt(5));
            String changed = longest.charAt(0) + inside + longest.charAt(longest.length() - 1);
            yield longest.length() < 5
                ? ""
                : String.join(
                    " ", words.stream().map(w -> w.equals(longest) ? changed : w).toList());
          }
        };
    return made.isEmpty() || listed.contains(made.toLowerCase(java.util.Locale.ROOT))
        ? Optional.empty()
        : Optional.of(made);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace(',', ' ').split(" +")) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
