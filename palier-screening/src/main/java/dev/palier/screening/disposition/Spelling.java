package dev.palier.screening.disposition;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What of a text counts when two of its versions are compared: letters, marks and digits, whatever
/// their case and width. "Huawei Technologies Co., Ltd." and "HUAWEI TECHNOLOGIES CO LTD" are one.
///
/// This is narrower than how names are matched, and it must not change: a decision of last year is
/// compared with a party of today.
final class Spelling {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Spelling() {}

  static String of(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String letters = NO_LETTER.matcher(folded).replaceAll("");
    return letters.isEmpty() ? text.strip() : Normalizer.normalize(letters, Normalizer.Form.NFKC);
  }

  /// Several texts whose order and repetitions say nothing. Each stands behind its length, so that
  /// no two collections read alike.
  static String of(Collection<String> texts) {
    return texts.stream().map(Spelling::of).collect(Collectors.toCollection(TreeSet::new)).stream()
        .map(text -> text.length() + ":" + text)
        .collect(Collectors.joining(","));
  }
}
