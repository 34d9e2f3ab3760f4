package dev.palier.screening.shipped;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Stable names of entries of one list: `us-el/huawei-cloud-beijing`. The countries part those that
/// share a name.
final class EntryNames {

  private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> given = new HashSet<>();

  /// The name of an entry, or an empty text where its list has that name and those countries twice.
  String of(String list, String name, Set<String> countries) {
    String id = list + "/" + words(name);
    String parted = id + "-" + words(String.join("-", countries));
    if (!given.add(parted)) {
      return "";
    }
    return given.add(id) ? id : parted;
  }

  private static String words(String text) {
    String joined = NOT_IN_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    return joined.replaceAll("^-|-$", "");
  }
}
