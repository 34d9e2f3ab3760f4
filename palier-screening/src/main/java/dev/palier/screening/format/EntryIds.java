package dev.palier.screening.format;

import dev.palier.data.DataDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Names of entries that stay the same from one version of a list to the next: the source's own
/// number (`us-sdn/36`), or else a digest of the primary name and the countries
/// (`us-el/4b1f0c2a9d3e`). Entries that would share one are counted: `…-2`.
final class EntryIds {

  private static final int DIGITS = 12;

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  String of(String list, @Nullable String number, String name, Set<String> countries) {
    String own =
        number == null || number.isBlank()
            ? digest(name + '\n' + String.join(" ", new TreeSet<>(countries)))
            : number.strip();
    String id = list + "/" + own;
    String free = id;
    while (!given.add(free)) {
      free = id + "-" + times.merge(id, 2, (before, two) -> before + 1);
    }
    return free;
  }

  private static String digest(String text) {
    return DataDigest.hex(text).substring(0, DIGITS);
  }
}
