package dev.palier.control.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.AnyFacts;
import dev.palier.control.determination.Desk;
import dev.palier.control.determination.Outcome;
import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.fact.Facts;
import dev.palier.control.proof.Obligations;
import dev.palier.control.proof.Witness;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amendments that the shipped statute book holds, and drafts of more.
class ComparisonTest {

  private static final StatuteBook BOOK = Desk.BOOK;
  private static final Standpoints STANDPOINTS =
      Standpoints.load(DataFolder.packedWith(StatuteBook.class), BOOK.vocabulary());
  private static final Comparison COMPARISON =
      new Comparison(Desk.CATALOG, STANDPOINTS, Obligations.packaged(BOOK).axioms());

  private static Amendment between(String before, String after) {
    return COMPARISON.between(
        Law.of(BOOK, LocalDate.parse(before)), Law.of(BOOK, LocalDate.parse(after)));
  }

  private static List<Escape> ways(Amendment amendment, String chip, String figure) {
    return amendment.escapes().stream()
        .filter(escape -> escape.chip().id().equals(chip))
        .filter(escape -> escape.figure().name().equals(figure))
        .filter(escape -> escape.destinations().contains("CN"))
        .toList();
  }

  private static Set<String> flipped(Amendment amendment, String standpoint, String destination) {
    return amendment.flips().stream()
        .filter(flip -> flip.standpoint().id().equals(standpoint) && flip.changesOutcome())
        .filter(flip -> flip.destinations().contains(destination))
        .map(flip -> flip.chip().id())
        .collect(Collectors.toSet());
  }

  @Test
  void theRuleOf2022LeavesAnH100WithASlowerLinkUncontrolled() {
    Amendment amendment = between("2022-10-20", "2022-10-21");
    assertThat(flipped(amendment, "ordinary", "CN"))
        .contains("nvidia-h100-sxm", "nvidia-a100-sxm")
        .doesNotContain("nvidia-h800-sxm", "nvidia-a800-sxm");
    assertThat(ways(amendment, "nvidia-h100-sxm", "item.io_bandwidth_gbps"))
        .singleElement()
        .satisfies(way -> {
          assertThat(way.state()).isEqualTo(Escape.State.LEFT_OPEN);
          assertThat(way.below()).isEqualTo(600);
          assertThat(way.used()).extracting(chip -> chip.id()).contains("nvidia-h800-sxm");
        });
  }

  @Test
  void theRuleOf2023ClosesThatWayAndLeavesTheOneOfTheH20() {
    Amendment amendment = between("2023-11-16", "2023-11-17");
    assertThat(flipped(amendment, "ordinary", "CN"))
        .contains("nvidia-h800-sxm", "nvidia-a800-sxm", "nvidia-l4", "nvidia-l40s")
        .doesNotContain("nvidia-h20", "nvidia-l20", "nvidia-rtx-4090-d");
    assertThat(ways(amendment, "nvidia-h100-sxm", "item.io_bandwidth_gbps"))
        .extracting(Escape::state)
        .containsExactly(Escape.State.CLOSED);
    assertThat(ways(amendment, "nvidia-h100-sxm", "item.tpp"))
        .anySatisfy(way -> {
          assertThat(way.state()).isEqualTo(Escape.State.STAYS_OPEN);
          assertThat(way.used()).extracting(chip -> chip.id()).contains("nvidia-h20");
        });
  }

  @Test
  void aLetterBindsItsAddresseeAlone() {
    Amendment amendment = between("2025-04-08", "2025-04-09");
    assertThat(flipped(amendment, "ordinary", "CN")).isEmpty();
    assertThat(flipped(amendment, "addressee", "CN")).contains("nvidia-h20", "nvidia-h20-3e");
    assertThat(flipped(amendment, "addressee", "FR")).isEmpty();
  }

  @Test
  void theEmiratesChangeGroupsAndApprovedEntitiesAreFreed() {
    Amendment amendment = between("2026-07-09", "2026-07-10");
    assertThat(amendment.groups())
        .contains(new GroupChange("D:4", Set.of(), Set.of("AE")))
        .contains(new GroupChange("A:5", Set.of("AE"), Set.of()));
    assertThat(flipped(amendment, "uae-approved", "AE")).contains("nvidia-h200-sxm");
    assertThat(amendment.flips())
        .filteredOn(flip -> flip.standpoint().id().equals("ordinary"))
        .noneMatch(flip -> flip.after().outcome() == Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void theSolverFindsAnItemOfEachRegionThatNoCatalogueHolds() {
    Amendment amendment = between("2023-11-16", "2023-11-17");
    List<Region> changing = amendment.regions().stream().filter(Region::changesOutcome).toList();
    assertThat(changing).isNotEmpty();
    for (Region region : changing) {
      Witness witness = amendment.findWitness(region).orElseThrow();
      Shift shift = Shift.of(amendment.before(), amendment.after(), witness.first());
      assertThat(shift.before().outcome()).isEqualTo(region.before().outcome());
      assertThat(shift.after().outcome()).isEqualTo(region.after().outcome());
      assertThat(region.holds(witness.first())).isTrue();
    }
  }

  @Test
  void nothingChangesWhereNothingIsAmended() {
    assertThat(between("2026-03-01", "2026-03-02").isEmpty()).isTrue();
  }

  @Test
  void aDraftIsAnAmendmentOfOneDay() {
    LocalDate day = LocalDate.parse("2026-09-01");
    Draft draft =
        DraftReader.read(
            "draft.yaml",
            "draft: x\nfrom: 2026-09-01\nchange: [{id: 3A090.a.1, when: item.tpp >= 2000.0}]",
            BOOK);
    Amendment amendment =
        COMPARISON.between(Law.of(BOOK, day), Law.drafted(draft.appliedTo(BOOK), day));
    assertThat(amendment.provisions())
        .singleElement()
        .isInstanceOf(ProvisionChange.Rewritten.class);
    assertThat(flipped(amendment, "ordinary", "CN")).contains("nvidia-h20");
  }

  /// The regions say neither more nor less than the two states of the law, at points that had no
  /// part in finding them.
  @ParameterizedTest
  @CsvSource({
    "2022-10-20, 2022-10-21",
    "2023-11-16, 2023-11-17",
    "2024-12-30, 2024-12-31",
    "2025-01-12, 2025-01-13",
    "2025-04-08, 2025-04-09",
    "2026-01-14, 2026-01-15",
    "2026-07-09, 2026-07-10",
    "2022-10-01, 2026-09-24"
  })
  void theRegionsHoldWhatChangesAndNothingElse(String earlier, String later) {
    Law before = Law.of(BOOK, LocalDate.parse(earlier));
    Law after = Law.of(BOOK, LocalDate.parse(later));
    Regions finder = new Regions(before, after, Destinations.classes(before, after, "US"));
    AnyFacts any = new AnyFacts(BOOK, new Random(7));
    List<String> places = List.of("CN", "MO", "AE", "VN", "FR", "RU", "IL", "NI", "KH", "BR");
    for (Standpoint standpoint : STANDPOINTS.list()) {
      for (ItemKind kind : STANDPOINTS.items()) {
        List<Region> regions = finder.of(standpoint, kind);
        for (int i = 0; i < 400; i++) {
          String place = places.get(i % places.size());
          Facts.Builder builder = standpoint.facts(BOOK.vocabulary(), place);
          BOOK.vocabulary().facts().stream()
              .filter(ItemSpace::isFigure)
              .forEach(figure -> builder.set(figure.name(), any.value(figure)));
          kind.fixed().forEach((fact, value) -> builder.set(fact.name(), value));
          Facts facts = builder.build();
          Shift shift = Shift.of(before, after, facts);
          List<Shift> found =
              regions.stream()
                  .filter(region -> region.destinations().contains(place) && region.holds(facts))
                  .map(region -> new Shift(region.before(), region.after()))
                  .toList();
          assertThat(found)
              .as("%s, %s, to %s: %s", standpoint.id(), kind.id(), place, facts)
              .isEqualTo(shift.changes() ? List.of(shift) : List.of());
        }
      }
    }
  }
}
