package dev.palier.catalog.chip;

import dev.palier.catalog.product.Alias;
import dev.palier.catalog.product.Product;
import dev.palier.catalog.source.CatalogDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An accelerator product, such as `nvidia-h20`, with everything that sources say about it.
///
/// @param family the line its maker sells it in, such as `Hopper`, `Blackwell Ultra`
/// @param architecture the generation of its design, such as `Hopper`, `Blackwell`
/// @param form the package or card, such as `SXM5 module`
/// @param memory the kind of memory, such as `HBM3`
/// @param exportOnly whether it was made to fit an export rule
/// @param parentId the chip it was cut from
/// @param cuts what was cut; empty where there is no parent
/// @param dieAreaReadings ways to count the die area that differ from the sum of the dies
/// @param figures by attribute: the preferred one first
/// @param unpublished attributes that its maker does not publish, with what is known about them
/// @param unsupported attributes that it does not have, with the source that says so
public record Chip(
    String id,
    String name,
    String makerId,
    String family,
    String architecture,
    String form,
    String memory,
    Market market,
    List<MarketEvidence> marketEvidence,
    ReleaseStatus releaseStatus,
    boolean exportOnly,
    @Nullable String parentId,
    String cuts,
    List<Alias> aliases,
    List<Die> dies,
    List<DieAreaReading> dieAreaReadings,
    Map<Attribute, List<Figure>> figures,
    Map<Attribute, String> unpublished,
    Map<Attribute, String> unsupported,
    List<Milestone> milestones,
    String note)
    implements Product {

  public Chip {
    marketEvidence = List.copyOf(marketEvidence);
    aliases = List.copyOf(aliases);
    dies = List.copyOf(dies);
    dieAreaReadings = List.copyOf(dieAreaReadings);
    figures = copyOf(figures);
    unpublished = copyOf(unpublished);
    unsupported = copyOf(unsupported);
    milestones = List.copyOf(milestones);
    if (dieAreaReadings.stream().filter(DieAreaReading::preferred).count() > 1) {
      throw new IllegalArgumentException(
          id + " has two preferred readings of its die area\nMaybe prefer only one, or none");
    }
  }

  /// The value that derived metrics use; empty where none is known or its maker publishes none.
  public Optional<Figure> find(Attribute attribute) {
    return readings(attribute).stream().filter(Figure::preferred).findFirst();
  }

  /// Every value that a source gives, the preferred one first, rejected ones included.
  public List<Figure> readings(Attribute attribute) {
    return figures.getOrDefault(attribute, List.of());
  }

  /// The values that stand against the preferred one: different from it and not rejected. Where
  /// none is preferred: all that are not rejected, if they differ.
  public List<Figure> conflicts(Attribute attribute) {
    List<Figure> standing =
        readings(attribute).stream().filter(figure -> figure.rejected() == null).toList();
    Optional<BigDecimal> preferred = find(attribute).map(Figure::value);
    if (preferred.isPresent()) {
      return standing.stream()
          .filter(figure -> figure.value().compareTo(preferred.get()) != 0)
          .toList();
    }
    long distinct =
        standing.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count();
    return distinct > 1 ? standing : List.of();
  }

  /// Whether its maker is known not to publish the attribute.
  public boolean isUnpublished(Attribute attribute) {
    return unpublished.containsKey(attribute);
  }

  /// Whether the chip is known not to have what the attribute measures.
  public boolean lacks(Attribute attribute) {
    return unsupported.containsKey(attribute);
  }

  public Optional<String> findParentId() {
    return Optional.ofNullable(parentId);
  }

  /// The preferred date of an event.
  public Optional<Milestone> findMilestone(Milestone.Event event) {
    return listMilestones(event).stream().findFirst();
  }

  /// The dates of an event on every basis, the preferred one first.
  public List<Milestone> listMilestones(Milestone.Event event) {
    return milestones.stream().filter(milestone -> milestone.event() == event).toList();
  }

  /// The earliest date on which it was announced or sold.
  public Optional<CatalogDate> findFirstKnown() {
    return milestones.stream()
        .filter(milestone -> milestone.event() != Milestone.Event.WITHDRAWN)
        .map(Milestone::date)
        .min(Comparator.naturalOrder());
  }

  /// Whether it was announced or sold by a day.
  public boolean isKnownBy(LocalDate day) {
    return findFirstKnown().filter(date -> !date.day().isAfter(day)).isPresent();
  }

  private static <V> Map<Attribute, V> copyOf(Map<Attribute, V> map) {
    EnumMap<Attribute, V> copy = new EnumMap<>(Attribute.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
