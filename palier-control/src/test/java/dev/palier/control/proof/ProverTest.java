package dev.palier.control.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.condition.Condition;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A broken rule is refuted, with a transaction that shows it.
class ProverTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final Obligations OBLIGATIONS = Obligations.packaged(BOOK);
  private static final LocalDate DAY = LocalDate.parse("2026-09-24");

  @Test
  void anOverlapIsRefuted() {
    Proof proof =
        prove("change: [{id: 3A090.b.2, when: 'item.tpp >= 1600.0'}]", "exclusive/3A090.a/3A090.b");
    assertThat(proof.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(proof.findWitness().orElseThrow().notable().toString()).contains("item.tpp");
  }

  @Test
  void anUnreachableProvisionIsRefuted() {
    Proof proof =
        prove(
            "change: [{id: 3A090.b.1, when: 'item.tpp >= 2400.0 && item.tpp < 1600.0'}]",
            "reachable/3A090.b.1");
    assertThat(proof.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(proof.findWitness()).isEmpty();
  }

  @Test
  void anUpperBoundIsNotMonotone() {
    Proof proof =
        prove(
            "change: [{id: 3A090.a.1, when: 'item.tpp >= 4800.0 && item.tpp < 9000.0'}]",
            "monotone/item.tpp");
    assertThat(proof.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(proof.findWitness().orElseThrow().isPair()).isTrue();
  }

  @Test
  void anAcknowledgementThatIsNotNeededIsStale() {
    Acknowledgement word = OBLIGATIONS.acknowledgements().getFirst();
    Property property = Properties.of(State.of(BOOK, DAY), OBLIGATIONS).getFirst();
    assertThat(Proof.of(property, new Search.None(), Optional.of(word)).verdict())
        .isEqualTo(Verdict.STALE);
    assertThat(Proof.of(property, new Search.Undecided("timeout"), Optional.of(word)).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void twoStatesOfTheLawShareTheFactsOfATransaction() {
    State before = State.of(BOOK, LocalDate.parse("2023-11-16"));
    State after = State.of(BOOK, LocalDate.parse("2023-11-17"));
    try (Searcher searcher =
        new Searcher(BOOK, OBLIGATIONS.axioms(), List.of(before, after), List.of())) {
      Search freed =
          searcher.search(
              Case.between(
                  before,
                  new Condition.Not(before.outcome().required()),
                  after,
                  after.outcome().required()));
      assertThat(freed).isInstanceOf(Search.Found.class);
    }
  }

  private static Proof prove(String change, String property) {
    String draft = "draft: test\nfrom: 2026-01-01\n" + change + "\n";
    StatuteBook drafted = DraftReader.read("draft.yaml", draft, BOOK).appliedTo(BOOK);
    return new Prover(drafted, OBLIGATIONS)
        .on(DAY).list().stream()
            .filter(proof -> proof.property().id().equals(property))
            .findFirst()
            .orElseThrow();
  }
}
