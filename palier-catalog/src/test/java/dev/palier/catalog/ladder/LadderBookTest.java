package dev.palier.catalog.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.catalog.Catalog;
import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data of the ladder: what the shipped files say, and how a faulty one is told.
class LadderBookTest {

  private static final Catalog CATALOG = Catalog.packaged();

  @TempDir Path folder;

  @Test
  void theShippedBookHoldsUpAgainstTheShippedCatalogue() {
    LadderBook book = LadderBook.packaged(CATALOG);
    assertThat(book.references()).extracting(LadderReference::id).contains("nvidia-flagships");
    LadderReference flagships = book.getReference("nvidia-flagships");
    LadderQuery query =
        book.query(LadderMetrics.DENSE_8_BIT, LocalDate.parse("2026-11-23"), flagships);
    Ladder ladder = Ladder.of(CATALOG, query);
    assertThat(ladder.undated()).isEmpty();
    assertThat(ladder.reference())
        .extracting(rung -> rung.chip().id())
        .containsExactlyInAnyOrderElementsOf(flagships.chipIds());
  }

  @Test
  void theUsualQuestionLeavesOutWhatWasMadeForARule() {
    LadderQuery query =
        LadderBook.packaged(CATALOG)
            .query(LadderMetrics.MEMORY_BANDWIDTH, LocalDate.parse("2025-07-15"));
    assertThat(query.basis()).isEqualTo(DateBasis.FIRST_SHIPMENT);
    assertThat(query.scope().makerIds()).containsExactly("nvidia");
    assertThat(query.scope().exportOnlyIncluded()).isFalse();
    assertThat(query.scope().withdrawnIncluded()).isTrue();
  }

  @Test
  void everyArchitectureOfAListedMakersDataCentreChipsHasItsPlace() {
    LadderConventions conventions = LadderBook.packaged(CATALOG).conventions();
    List<String> unplaced =
        CATALOG.chips().stream()
            .filter(chip -> conventions.generations().oldestFirst().containsKey(chip.makerId()))
            .filter(LadderScope.of()::holds)
            .filter(chip ->
                conventions.generations().find(chip.makerId(), chip.architecture()).isEmpty())
            .map(chip -> chip.id() + " (" + chip.architecture() + ")")
            .toList();
    assertThat(unplaced).isEmpty();
  }

  @Test
  void anUnknownReferenceIsToldWithTheKnownOnes() {
    LadderBook book = LadderBook.packaged(CATALOG);
    assertThatThrownBy(() -> book.getReference("amd"))
        .hasMessageStartingWith("There is no reference ladder \"amd\"\nMaybe take one of ");
  }

  @Test
  void everyProblemOfTheFilesIsTold() throws IOException {
    write(
        "references.yaml",
        """
        references:
          - id: ours
            name: Ours
            products: [nvidia-h100-sxm, nvidia-h900, nvidia-h100-sxm]
            source: NOWHERE
            colour: red
        """);
    write(
        "conventions.yaml",
        """
        ratio: 1
        domestic-country: CN
        generations:
          nobody:
            - {architectures: [Old]}
            - {architectures: [Old, New]}
        """);
    assertThatThrownBy(() -> LadderBook.load(DataFolder.at(folder), CATALOG))
        .isInstanceOf(DataException.class)
        .hasMessage(
            """
            7 problems in the data files:
            ladder/conventions.yaml:1: The ratio of a step is 1, but must be above 1
              Maybe take 2, a doubling.
            ladder/conventions.yaml:5 generations.nobody: the maker "nobody" is not in makers.yaml
              Maybe add it there, or correct the id.
            ladder/conventions.yaml:6 generations.nobody[1].architectures: "Old" stands twice
              Maybe leave it in the generation that it belongs to.
            ladder/references.yaml:4 references[0].products: the chip "nvidia-h900" is not in the catalogue
              Maybe add its file below chips/, or correct the id.
            ladder/references.yaml:4 references[0].products: "nvidia-h100-sxm" stands twice
              Maybe remove one of the two.
            ladder/references.yaml:5 references[0].source: the source "NOWHERE" is not in sources.yaml
              Maybe add it there, with its title and its rights.
            ladder/references.yaml:6 references[0].colour: unknown field
              Maybe take one of id, name, products, source, note, or remove it.\
            """);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("ladder"));
    Files.writeString(folder.resolve("ladder").resolve(name), text);
  }
}
