package dev.palier.catalog.metric;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The transfer rate over all inputs and outputs other than volatile memory: links between
/// accelerators plus the host link.
///
/// The rule of 2022 counts both directions (87 FR 62186, ECCN 3A090 as of 2022-10-07: "aggregate
/// bidirectional transfer rate"). The letters of April 2025 name a rate without saying which
/// directions count, so they have two readings.
///
/// Empty where one of the links is not published. A chip that is known to have no link between
/// accelerators has the host link only.
public final class InputOutputRate {

  private static final BigDecimal DIRECTIONS = BigDecimal.TWO;

  private InputOutputRate() {}

  /// Both directions together, as the rule of 2022 counts.
  public static Optional<Derived> of(Chip chip) {
    return links(chip)
        .map(links -> {
          BigDecimal sum = sum(links);
          return derived(links, sum, "both directions: " + written(links));
        });
  }

  /// One direction, half of both: all links of the catalogue are symmetric.
  public static Optional<Derived> oneWay(Chip chip) {
    return links(chip)
        .map(links -> {
          BigDecimal half = sum(links).divide(DIRECTIONS);
          return derived(links, half, "one direction: half of " + written(links));
        });
  }

  /// What the letters of April 2025 may mean: both directions, or one.
  public static List<Derived> listLetterReadings(Chip chip) {
    return Stream.of(of(chip), oneWay(chip)).flatMap(Optional::stream).toList();
  }

  private static Derived derived(List<Figure> links, BigDecimal rate, String derivation) {
    List<Input> inputs = links.stream().map(Input::of).toList();
    return Derived.of("input/output rate", rate, "GB/s", derivation, inputs);
  }

  private static Optional<List<Figure>> links(Chip chip) {
    Optional<Figure> host = chip.find(Attribute.PCIE_BANDWIDTH_GBPS);
    Optional<Figure> scaleUp = chip.find(Attribute.SCALE_UP_BANDWIDTH_GBPS);
    if (host.isEmpty() || scaleUp.isEmpty() && !chip.lacks(Attribute.SCALE_UP_BANDWIDTH_GBPS)) {
      return Optional.empty();
    }
    return Optional.of(Stream.of(scaleUp, host).flatMap(Optional::stream).toList());
  }

  // rate = link between accelerators + host link
  private static BigDecimal sum(List<Figure> links) {
    return links.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String written(List<Figure> links) {
    return String.join(
        " + ",
        links.stream()
            .map(link -> Derived.plain(link.value()) + " GB/s (" + link.attribute().key() + ")")
            .toList());
  }
}
