package dev.palier.capability.run;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.name.NameMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the chip that a table means, such as `h100_sxm` or `rtx_pro_6000_server`.
public final class ChipWords {

  private static final List<String> MAKERS =
      List.of("", "nvidia-", "amd-", "huawei-ascend-", "huawei-", "intel-", "google-", "amazon-");

  private final Catalog catalog;

  public ChipWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The chip of an id, a name, an alias or a table's word.
  public Optional<Chip> find(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Stream.of(plain, plain + "-sxm", without(plain, "-sxm"), without(plain, "-server"))
        .flatMap(stem -> MAKERS.stream().map(maker -> maker + stem))
        .flatMap(id -> catalog.findChip(id).stream())
        .findFirst()
        .or(() -> byName(word));
  }

  private Optional<Chip> byName(String word) {
    return catalog.names().resolve(word) instanceof NameMatch.Exact exact
            && exact.product() instanceof Chip chip
        ? Optional.of(chip)
        : Optional.empty();
  }

  private static String without(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
