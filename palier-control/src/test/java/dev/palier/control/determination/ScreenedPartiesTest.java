package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.listing.Coverage;
import dev.palier.control.listing.ListEntry;
import dev.palier.control.listing.ListWords;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.listing.PartyMatch;
import dev.palier.control.listing.PartyRole;
import dev.palier.control.listing.Standing;
import dev.palier.control.transaction.ItemFacts;
import dev.palier.control.transaction.OrderReading;
import dev.palier.control.transaction.Transaction;
import dev.palier.control.transaction.TransactionFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a screening of the parties does to the answer.
class ScreenedPartiesTest {

  /// A chip under every threshold: whether a licence is needed hangs on the parties.
  private static final String ORDER =
      "item=nvidia-t4; destination=SG; as_of=2024-06-03; exporter=Example Servers; "
          + "end_user=Acme Computing; end_user_country=SG; ultimate_parent_country=SG; end_use=commercial";

  private static final NamedParty ACME = new NamedParty(PartyRole.END_USER, "Acme Computing", "SG");

  private static PartyMatch match(Standing standing) {
    return new PartyMatch(
        ACME,
        new ListEntry(
            "us-el/1",
            "us-el",
            "Acme Computing",
            null,
            null,
            null,
            "us-csl version 1a2b3c4d5e6f of 2024-06-01",
            List.of("entity-list"),
            List.of()),
        standing,
        "0.99",
        "the same name");
  }

  private static Determination ask(String order, PartyMatch... matches) {
    Transaction transaction =
        switch (Desk.read(order)) {
          case OrderReading.Read read -> read.transaction();
          case OrderReading.Refused refused -> throw new AssertionError(refused.problems());
        };
    Map<String, Coverage> coverage = new HashMap<>();
    ListWords.words()
        .forEach(word -> coverage.put(word, new Coverage(true, "us-csl version 1a2b3c4d5e6f")));
    PartyFindings findings =
        new PartyFindings(List.of(ACME), List.of(matches), List.of(), List.of(), coverage);
    Facts facts =
        new TransactionFacts(Desk.BOOK, new ItemFacts(Desk.CATALOG)).of(transaction, findings);
    return new Determiner(Desk.BOOK).determine(facts, transaction.asOf());
  }

  private static Optional<Caveat.Contradicted> contradiction(Determination determination) {
    return determination.caveats().stream()
        .filter(Caveat.Contradicted.class::isInstance)
        .map(Caveat.Contradicted.class::cast)
        .findFirst();
  }

  @Test
  void noMatchInWholeListsLeavesNoQuestion() {
    assertThat(ask(ORDER).outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void aCertainMatchRequiresALicence() {
    assertThat(ask(ORDER, match(Standing.CERTAIN)).outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
  }

  @Test
  void aPossibleMatchIsAskedWithWhatEachAnswerGives() {
    Determination determination = ask(ORDER, match(Standing.POSSIBLE));
    assertThat(determination.outcome()).isEqualTo(Outcome.NEEDS_INFORMATION);
    Need need =
        determination.needs().stream()
            .filter(each -> each.fact().name().equals("end_user.entity_list"))
            .findFirst()
            .orElseThrow();
    assertThat(determination.facts().get(need.fact()))
        .isInstanceOfSatisfying(
            FactValue.Unknown.class,
            unknown ->
                assertThat(unknown.reason())
                    .startsWith(
                        "Is the end user Acme Computing the entry Acme Computing (us-el/1"));
    assertThat(need.answers())
        .extracting(Need.Answer::outcome)
        .containsExactlyInAnyOrder(Outcome.NO_REQUIREMENT_FOUND, Outcome.LICENCE_REQUIRED);
  }

  @Test
  void whatTheOrderStatesWinsAndTheConflictIsShown() {
    Determination stated = ask(ORDER + "; end_user_lists=none", match(Standing.CERTAIN));
    assertThat(stated.outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(contradiction(stated).orElseThrow().found())
        .startsWith("screening: the end user Acme Computing is Acme Computing (us-el/1");
    assertThat(
            contradiction(ask(ORDER + "; facts=end_user.entity_list=no", match(Standing.POSSIBLE))))
        .isPresent();
    assertThat(contradiction(ask(ORDER + "; end_user_lists=none"))).isEmpty();
    assertThat(contradiction(ask(ORDER + "; end_user_lists=entity-list", match(Standing.CERTAIN))))
        .isEmpty();
  }
}
