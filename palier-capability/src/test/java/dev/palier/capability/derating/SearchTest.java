package dev.palier.capability.derating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import dev.palier.capability.design.Space;
import dev.palier.capability.workload.Roofline;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Yardstick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final List<String> DAYS =
      List.of("2022-09-15", "2022-10-21", "2023-11-17", "2025-05-01", "2026-02-01");

  /// On spaces small enough to try every design, the search finds what trying finds.
  @Test
  void findsWhatTryingEveryDesignFinds() {
    findsWhatTryingFinds(19, 150, 50, Roofline::new);
  }

  /// The same by the calibrated model of serving, whose value has steps and plateaus.
  @Test
  void findsTheSameByTheModelOfServing() {
    findsWhatTryingFinds(23, 40, 10, Questions.YARDSTICKS::throughput);
  }

  private static void findsWhatTryingFinds(
      long seed, int rounds, int least, Function<Workload, Yardstick> yardsticks) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Parent> parents = List.copyOf(Questions.PARENTS.byId().values());
    List<Workload> workloads = List.copyOf(Questions.WORKLOADS.byId().values());
    int free = 0;
    for (int i = 0; i < rounds; i++) {
      Parent parent = parents.get(random.nextInt(parents.size()));
      String day = DAYS.get(random.nextInt(DAYS.size()));
      Within limit = Within.values()[random.nextInt(3)];
      Workload workload = workloads.get(random.nextInt(workloads.size()));
      Yardstick yardstick = yardsticks.apply(workload);
      Space space = some(Space.of(parent, LocalDate.parse(day), Set.of()), random);
      Permission permission = Questions.permission(parent, "CN", day, limit);
      double tried = 0;
      for (Design design : designs(space)) {
        if (permission.allows(ItemFigures.of(design))) {
          tried = Math.max(tried, yardstick.value(design.accelerator()));
        }
      }
      Search.Found found = Search.best(space, permission, yardstick);
      assertThat(found.certificate().value())
          .as("%s, %s, %s, %s", parent.chip().id(), day, limit, workload.id())
          .isCloseTo(tried, within(1e-8 * tried));
      assertThat(found.certificate().gap()).isZero();
      found
          .findDesign()
          .ifPresent(design -> assertThat(permission.allows(ItemFigures.of(design))).isTrue());
      assertThat(
              Maximal.designs(space, permission).stream()
                  .mapToDouble(design -> yardstick.value(design.accelerator()))
                  .max()
                  .orElse(0))
          .isCloseTo(tried, within(1e-8 * tried));
      free += tried > 0 ? 1 : 0;
    }
    assertThat(free).isGreaterThan(least);
  }

  private static Space some(Space all, SplittableRandom random) {
    Map<RateGroup, List<Double>> shares = new EnumMap<>(RateGroup.class);
    all.shares().forEach((group, its) -> shares.put(group, some(its, 2, random)));
    return new Space(
        all.parent(),
        all.day(),
        some(all.units(), 4, random),
        shares,
        some(all.clocks(), 4, random),
        some(all.memory(), 4, random),
        some(all.links(), 4, random));
  }

  private static int[] some(int[] values, int count, SplittableRandom random) {
    return some(Arrays.stream(values).boxed().toList(), count, random).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static <T> List<T> some(List<T> values, int count, SplittableRandom random) {
    List<T> chosen = new ArrayList<>(values);
    while (chosen.size() > count) {
      chosen.remove(random.nextInt(chosen.size()));
    }
    return chosen;
  }

  private static List<Design> designs(Space space) {
    List<Design> designs = new ArrayList<>();
    for (int units : space.units()) {
      for (double wide : Box.shares(space, RateGroup.DOUBLE)) {
        for (double sixteen : Box.shares(space, RateGroup.SIXTEEN_BIT)) {
          for (double eight : Box.shares(space, RateGroup.EIGHT_BIT)) {
            for (double four : Box.shares(space, RateGroup.FOUR_BIT)) {
              for (int clock : space.clocks()) {
                for (MemoryPart.Fitting memory : space.memory()) {
                  for (int links : space.links()) {
                    designs.add(
                        new Design(
                            space.parent(),
                            units,
                            new Shares(wide, sixteen, eight, four),
                            clock,
                            memory,
                            links));
                  }
                }
              }
            }
          }
        }
      }
    }
    return designs;
  }

  @Test
  void theSameQuestionGivesTheSameAnswer() {
    assertThat(Questions.best("nvidia-h100-sxm", "2023-11-17", "deepseek-r1-decode"))
        .isEqualTo(Questions.best("nvidia-h100-sxm", "2023-11-17", "deepseek-r1-decode"));
  }

  @Test
  void aFreeParentIsNotCut() {
    Search.Found found = Questions.best("nvidia-h100-sxm", "2022-08-10", "llama-70b-prefill");
    assertThat(found.findDesign().orElseThrow().cuts()).isEmpty();
  }

  /// Not a copy of thresholds: where the book has other ones, the search finds other designs.
  @Test
  void theRuleIsTheConstraint() {
    double before =
        Questions.best("nvidia-h100-sxm", "2023-11-16", "llama-70b-prefill").certificate().value();
    double after =
        Questions.best("nvidia-h100-sxm", "2023-11-17", "llama-70b-prefill").certificate().value();
    assertThat(after).isLessThan(before);
  }
}
