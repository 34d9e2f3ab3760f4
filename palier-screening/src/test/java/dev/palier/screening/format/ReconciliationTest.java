package dev.palier.screening.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.list.Reconciliation;
import dev.palier.screening.party.ListedParty;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The two real copies of the Entity List, three weeks apart, against the differences that another
/// count found.
class ReconciliationTest {

  @Test
  void theConsolidatedListBesideSupplement4() throws IOException {
    List<ListedParty> consolidated =
        SharedLists.read(SharedLists.CSL).parties().stream()
            .filter(entry -> entry.list().equals("us-el"))
            .toList();
    List<ListedParty> supplement =
        SharedLists.read("us-lists_2026-07-09/bis_entity_list.json").parties();

    Reconciliation copies = Reconciliation.of(consolidated, supplement);

    assertThat(copies.both()).hasSize(3184);
    assertThat(copies.onlyFirst()).hasSize(134).contains("Aletra General Trading");
    assertThat(copies.onlySecond()).hasSize(71).contains("Aletra General Trading (a.k.a.");
  }
}
