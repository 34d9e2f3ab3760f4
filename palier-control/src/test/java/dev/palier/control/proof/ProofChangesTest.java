package dev.palier.control.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.Desk;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What drafts break and prove.
class ProofChangesTest {

  private static final StatuteBook BOOK = Desk.BOOK;
  private static final LocalDate DAY = LocalDate.parse("2026-09-01");
  private static final Proofs LAW = new Prover(BOOK, Obligations.packaged(BOOK)).on(DAY);

  private static ProofChanges changes(String steps) {
    StatuteBook drafted =
        DraftReader.read("draft.yaml", "draft: x\nfrom: 2026-09-01\n" + steps, BOOK)
            .appliedTo(BOOK);
    return ProofChanges.between(LAW, new Prover(drafted, Obligations.packaged(BOOK)).on(DAY));
  }

  @Test
  void aDraftThatFreesAFasterChipBreaksTheMonotony() {
    ProofChanges changes =
        changes("change: [{id: 3A090.a.1, when: item.tpp >= 4800.0 && item.tpp < 20000.0}]");
    assertThat(changes.broken())
        .extracting(proof -> proof.property().id())
        .contains("monotone/item.tpp");
    assertThat(changes.broken()).allMatch(proof -> proof.findWitness().isPresent());
  }

  @Test
  void aDraftThatPartsTwoParagraphsProvesThatTheyExcludeEachOther() {
    ProofChanges changes =
        changes(
            "change: [{id: 3A090.b.2, when: item.tpp >= 1600.0 && item.tpp < 2400.0 &&"
                + " item.performance_density >= 3.2 && item.performance_density < 5.92}]");
    assertThat(changes.broken()).isEmpty();
    assertThat(changes.proved())
        .extracting(proof -> proof.property().id())
        .containsExactly("exclusive/3A090.b.1/3A090.b.2");
  }

  @Test
  void aDraftThatRepealsWhatOthersRestOnLeavesThemUnreachable() {
    assertThat(changes("repeal: [3A090.c]").broken())
        .extracting(proof -> proof.property().id())
        .contains("reachable/rs-hbm");
  }
}
