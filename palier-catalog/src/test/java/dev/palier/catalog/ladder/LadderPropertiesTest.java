package dev.palier.catalog.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What holds for every ladder, tried on a few hundred random ones full of near ties.
class LadderPropertiesTest {

  private static final int LADDERS = 300;
  private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
  private static final LadderMetric METRIC = LadderMetrics.DENSE_8_BIT;

  @Test
  void aDenseRankIsNeverWorseThanAProductRank() {
    forEachLadder(world -> {
      Ladder ladder = world.ladder(world.lastDay(), true);
      for (Chip chip : world.chips()) {
        int products = number(ladder, chip, Definition.SKU_RANK);
        assertThat(number(ladder, chip, Definition.DENSE_RANK)).isLessThanOrEqualTo(products);
        assertThat(number(ladder, chip, Definition.FAMILY_RANK)).isLessThanOrEqualTo(products);
      }
    });
  }

  @Test
  void noLevelImprovesOverTime() {
    forEachLadder(world -> {
      Chip chip = world.chips().getFirst();
      for (Definition definition : Definition.listLevels()) {
        int before = 0;
        for (LocalDate day : world.days()) {
          int now = number(world.ladder(day, true), chip, definition);
          assertThat(now).as(definition.id()).isGreaterThanOrEqualTo(before);
          before = now;
        }
      }
    });
  }

  @Test
  void aLevelImprovesOnlyOnTheDayOfAWithdrawal() {
    forEachLadder(world -> {
      Chip chip = world.chips().getFirst();
      Set<LocalDate> ends = new HashSet<>();
      LadderQuery query = world.query(world.lastDay(), false);
      world
          .chips()
          .forEach(other ->
              Rung.find(other, query)
                  .flatMap(Rung::withdrawn)
                  .ifPresent(end -> ends.add(end.date().day())));
      for (Definition definition : Definition.listLevels()) {
        int before = 0;
        for (LadderStep step : world.history(chip, definition, false).steps()) {
          int now = step.level().number().getAsInt();
          if (now < before) {
            assertThat(ends).as(definition.id()).contains(step.from());
          }
          before = now;
        }
      }
    });
  }

  @Test
  void aCapabilityOnlyGrowsOlder() {
    forEachLadder(world -> {
      Chip chip = world.chips().getFirst();
      BigDecimal before = BigDecimal.ZERO;
      for (LocalDate day : world.days()) {
        Level.Measure age =
            (Level.Measure) world.ladder(day, true).level(chip, Definition.CAPABILITY_AGE);
        assertThat(age.value()).isGreaterThanOrEqualTo(before);
        before = age.value();
      }
    });
  }

  @Test
  void aWorseProductLeavesBetterOnesWhereTheyAre() {
    forEachLadder(world -> {
      Chip worse =
          SampleChip.of("worse")
              .shipped("2020-01")
              .figure(Attribute.FP8, "1")
              .figure(Attribute.MEMORY_BANDWIDTH_GBPS, "1")
              .figure(Attribute.MEMORY_CAPACITY_GB, "1")
              .build();
      Ladder without = world.ladder(world.lastDay(), true);
      Ladder with = world.and(worse).ladder(world.lastDay(), true);
      for (Chip chip : world.chips()) {
        for (Definition definition :
            List.of(Definition.SKU_RANK, Definition.DENSE_RANK, Definition.PARETO_LAYER)) {
          assertThat(number(with, chip, definition)).isEqualTo(number(without, chip, definition));
        }
      }
    });
  }

  @Test
  void theOrderOfTheCatalogueDoesNotMatter() {
    forEachLadder(world -> {
      List<Chip> shuffled = new ArrayList<>(world.chips());
      Collections.shuffle(shuffled, new Random(world.seed()));
      Chip chip = world.chips().getFirst();
      assertThat(new World(world.seed(), shuffled).ladder(world.lastDay(), true).levels(chip))
          .isEqualTo(world.ladder(world.lastDay(), true).levels(chip));
    });
  }

  @Test
  void aProductBetterByLessThanOnePerCentIsNoStep() {
    forEachLadder(world -> {
      Chip chip = world.chips().getFirst();
      BigDecimal value = METRIC.of(chip).orElseThrow().value();
      Chip peer =
          SampleChip.of("peer")
              .shipped("2020-01")
              .figure(Attribute.FP8, value.multiply(new BigDecimal("1.0099")).toPlainString())
              .build();
      Ladder without = world.ladder(world.lastDay(), true);
      Ladder with = world.and(peer).ladder(world.lastDay(), true);
      for (Definition definition : List.of(Definition.SKU_RANK, Definition.DENSE_RANK)) {
        assertThat(number(with, chip, definition)).isEqualTo(number(without, chip, definition));
      }
    });
  }

  private static int number(Ladder ladder, Chip chip, Definition definition) {
    return ladder.level(chip, definition).number().getAsInt();
  }

  private static void forEachLadder(Consumer<World> check) {
    for (long seed = 1; seed <= LADDERS; seed++) {
      check.accept(World.random(seed));
    }
  }

  /// Some random products, and the days on which something happens to them.
  private record World(long seed, List<Chip> chips) {

    static World random(long seed) {
      Random random = new Random(seed);
      List<Chip> chips = new ArrayList<>();
      int size = 2 + random.nextInt(10);
      for (int index = 0; index < size; index++) {
        int generation = random.nextInt(4);
        LocalDate shipped = FIRST_DAY.plusDays(random.nextInt(2000));
        SampleChip chip =
            SampleChip.of("chip-" + index)
                .family("F" + random.nextInt(5), "G" + generation)
                .shipped(shipped.toString())
                .figure(Attribute.FP8, value(random))
                .figure(Attribute.MEMORY_BANDWIDTH_GBPS, value(random))
                .figure(Attribute.MEMORY_CAPACITY_GB, value(random));
        if (random.nextInt(4) == 0) {
          chip.exportOnly();
        }
        if (random.nextInt(3) == 0) {
          chip.withdrawn(shipped.plusDays(1 + random.nextInt(1000)).toString());
        }
        chips.add(chip.build());
      }
      return new World(seed, chips);
    }

    /// One of a few sizes, off by up to 2 %: many ties, and many that just fail to be one.
    private static String value(Random random) {
      double size = 100 * Math.pow(1.5, random.nextInt(6)) * (0.98 + 0.04 * random.nextDouble());
      return String.format(Locale.ROOT, "%.3f", size);
    }

    World and(Chip chip) {
      List<Chip> more = new ArrayList<>(chips);
      more.add(chip);
      return new World(seed, more);
    }

    LadderQuery query(LocalDate day, boolean withdrawnIncluded) {
      Generations generations =
          new Generations(
              Map.of("nvidia", List.of(Set.of("G0"), Set.of("G1"), Set.of("G2"), Set.of("G3"))));
      return new LadderQuery(
          METRIC,
          day,
          DateBasis.FIRST_SHIPMENT,
          LadderScope.of("nvidia").withWithdrawn(withdrawnIncluded),
          new LadderConventions(new BigDecimal("1.6"), generations, "CN"));
    }

    Ladder ladder(LocalDate day, boolean withdrawnIncluded) {
      return Ladder.of(chips, SampleLadder.MAKERS, query(day, withdrawnIncluded));
    }

    LadderHistory history(Chip chip, Definition definition, boolean withdrawnIncluded) {
      return LadderHistory.of(
          chips, SampleLadder.MAKERS, chip, definition, query(lastDay(), withdrawnIncluded));
    }

    LocalDate lastDay() {
      return FIRST_DAY.plusDays(3000);
    }

    List<LocalDate> days() {
      List<LocalDate> days = new ArrayList<>();
      for (LocalDate day = FIRST_DAY; day.isBefore(lastDay()); day = day.plusDays(90)) {
        days.add(day);
      }
      return days;
    }
  }
}
