package dev.palier.screening.requirement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The footnote that an entry of the Entity List bears: it brings foreign direct products under the
/// EAR.
public enum Footnote {
  NONE,
  /// Huawei and its affiliates, 15 CFR 734.9(e)(1).
  ONE,
  /// Military end users of Russia and Belarus, 15 CFR 734.9(g).
  THREE,
  /// Supercomputers and artificial intelligence of China, 15 CFR 734.9(e)(2).
  FOUR,
  /// Advanced-node fabs and makers of chip equipment, 15 CFR 734.9(e)(3).
  FIVE,
  /// Whether the entry bears one is not known.
  UNKNOWN;

  private static final Map<String, Footnote> DIGITS =
      Map.of("none", NONE, "1", ONE, "3", THREE, "4", FOUR, "5", FIVE);
  private static final List<String> WORDS =
      List.of("footnote-1", "footnote-3", "footnote-4", "footnote-5");

  /// A footnote by its digit, or `none`.
  static Optional<Footnote> find(String digit) {
    return Optional.ofNullable(DIGITS.get(digit));
  }

  /// The word by which an order tells it, such as `footnote-4`; empty where there is none.
  public Optional<String> findWord() {
    return switch (this) {
      case ONE -> Optional.of("footnote-1");
      case THREE -> Optional.of("footnote-3");
      case FOUR -> Optional.of("footnote-4");
      case FIVE -> Optional.of("footnote-5");
      case NONE, UNKNOWN -> Optional.empty();
    };
  }

  /// The words of all footnotes.
  static List<String> words() {
    return WORDS;
  }
}
