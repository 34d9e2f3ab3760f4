package dev.palier.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownListsTest {

  private static final KnownLists LISTS = KnownLists.packaged();

  @Test
  void theListsThatSettleAFact() {
    assertThat(LISTS.all().stream().flatMap(list -> list.findSettled().stream()))
        .containsExactlyInAnyOrder(
            "entity-list", "military", "military-intelligence", "unverified", "denied", "sdn");
  }

  @Test
  void noSpellingNamesTwoLists() {
    Set<String> seen = new HashSet<>();
    for (KnownList list : LISTS.all()) {
      list.spellings().forEach(spelling -> assertThat(seen.add(spelling)).as(spelling).isTrue());
    }
  }

  @Test
  void listsAreFoundByWhatFormsCallThem() {
    assertThat(LISTS.findBySpelling("Denied Persons List (DPL) - Bureau of Industry and Security"))
        .get()
        .extracting(KnownList::id)
        .isEqualTo("us-dpl");
    assertThat(LISTS.findBySpelling("us_ofac_sdn"))
        .get()
        .extracting(KnownList::id)
        .isEqualTo("us-sdn");
    assertThat(LISTS.findBySpelling("Some list")).isEmpty();
  }
}
