package dev.palier.catalog.ladder;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The products of a scope on a date, in order, and the level of any chip held against them.
///
/// The chip need not be on the ladder: the H20, made to fit an export rule, is not, and still has a
/// level. Immutable.
public final class Ladder {

  private final LadderQuery query;
  private final Universe universe;

  private Ladder(LadderQuery query, Universe universe) {
    this.query = query;
    this.universe = universe;
  }

  public static Ladder of(Catalog catalog, LadderQuery query) {
    return of(catalog.chips(), catalog.makers(), query);
  }

  /// The ladder of these chips; the makers say which of them are domestic.
  public static Ladder of(Collection<Chip> chips, Collection<Maker> makers, LadderQuery query) {
    return new Ladder(query, Universe.of(chips, makers, query));
  }

  public LadderQuery query() {
    return query;
  }

  /// The products of the ladder, the best first; those whose value is not known come last.
  public List<Rung> reference() {
    return universe.reference();
  }

  /// Products that belong to the scope but have no date on the basis, and so stand nowhere.
  public List<Chip> undated() {
    return universe.undated();
  }

  /// The chip's level under one definition.
  public Level level(Chip chip, Definition definition) {
    LevelRule rule =
        switch (definition) {
          case SKU_RANK -> new SkuRank();
          case DENSE_RANK -> new DenseRank();
          case FAMILY_RANK -> new FamilyRank();
          case GENERATION -> new GenerationRank();
          case RATIO_STEP -> new RatioStep();
          case CAPABILITY_AGE -> new CapabilityAge();
          case DOMESTIC_DISTANCE -> new DomesticDistance();
          case PARETO_LAYER -> new ParetoLayer();
        };
    return rule.of(Standing.of(chip, universe, query));
  }

  /// The chip's level under each of the eight definitions, in their order.
  public List<Level> levels(Chip chip) {
    return Arrays.stream(Definition.values()).map(definition -> level(chip, definition)).toList();
  }

  /// `μ_k / μ_max`: the chip's part of the best product's value; empty where one of the two is not
  /// known or the best has nothing.
  public Optional<FrontierShare> share(Chip chip) {
    Standing standing = Standing.of(chip, universe, query);
    Optional<Rung> frontier =
        universe.reference().stream()
            .filter(rung -> rung.reading().filter(known -> known.value().signum() > 0).isPresent())
            .findFirst();
    return standing.reading().flatMap(own -> frontier.map(best -> share(standing, own, best)));
  }

  private static FrontierShare share(Standing standing, Reading own, Rung best) {
    BigDecimal share =
        own.value().divide(best.reading().orElseThrow().value(), MathContext.DECIMAL64);
    return new FrontierShare(
        standing.metric(), share, best.chip(), Evidence.of(standing, own, List.of(best)));
  }
}
