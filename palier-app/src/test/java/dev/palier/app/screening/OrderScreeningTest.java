package dev.palier.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.desk.Palier;
import dev.palier.app.seal.Replay;
import dev.palier.app.seal.Seal;
import dev.palier.control.determination.Caveat;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.FactValue;
import dev.palier.control.listing.PartyMatch;
import dev.palier.control.listing.Standing;
import dev.palier.control.transaction.Field;
import dev.palier.screening.Screener;
import dev.palier.screening.list.Freshness;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderScreeningTest {

  private static final Palier PALIER = Palier.packaged();
  private static final String VERSION = "us-csl version 1a2b3c4d5e6f of 2024-06-01";

  /// One entry of each list that settles something, so that every list is here.
  private static final List<ListedParty> ENTRIES =
      Stream.of("us-el", "us-meu", "us-uvl", "us-dpl", "us-mieu")
          .map(list ->
              entry(
                  list + "/1",
                  list,
                  list.equals("us-el") ? "Zorvex Quantum Devices Co., Ltd." : "Kvantor " + list,
                  list.equals("us-el") ? "84 FR 22963, 5/21/19" : null))
          .toList();

  private static ListedParty entry(String id, String list, String name, @Nullable String citation) {
    return new ListedParty(
        id,
        list,
        PartyKind.ORGANISATION,
        List.of(PartyName.primary(name)),
        Set.of("CN"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ListingTerms(
            list.equals("us-el")
                ? "For all items subject to the EAR. (See §744.11 of the EAR)"
                : null,
            list.equals("us-el") ? "Presumption of denial" : null,
            citation),
        null,
        "");
  }

  private static Screener screener(boolean starter) {
    return Screener.over(
        ScreeningLists.of(
            new Snapshot(
                new ListVersion(
                    starter ? "starter" : "us-csl",
                    "1a2b3c4d5e6f0000",
                    LocalDate.parse("2024-06-01"),
                    Instant.parse("2024-06-02T00:00:00Z"),
                    "test",
                    ENTRIES.size(),
                    starter),
                ENTRIES,
                new Freshness(Instant.parse("2024-06-02T00:00:00Z"), Duration.ofDays(7), ""))));
  }

  private static Assessment.Assessed assess(
      boolean starter, String asOf, Map<Field, String> parties) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.putAll(parties);
    fields.put(Field.ITEM, "nvidia-t4");
    fields.put(Field.DESTINATION, "SG");
    fields.put(Field.AS_OF, asOf);
    fields.put(Field.END_USE, "commercial");
    fields.putIfAbsent(Field.END_USER, "Quiet Pond Bakery");
    fields.put(Field.END_USER_COUNTRY, "SG");
    fields.put(Field.ULTIMATE_PARENT_COUNTRY, "SG");
    return (Assessment.Assessed)
        PALIER
            .assessor()
            .screening(transaction ->
                new OrderScreening(screener(starter)).screen(transaction, StandingDecisions.NONE))
            .assess(fields);
  }

  private static FactValue fact(Assessment.Assessed assessed, String name) {
    return assessed.determination().facts().get(PALIER.book().vocabulary().get(name));
  }

  private static final Map<Field, String> CERTAIN =
      Map.of(Field.CONSIGNEE, "Zorvex Quantum Devices", Field.CONSIGNEE_COUNTRY, "China");

  @Test
  void noMatchInAWholeFreshListIsNoAndSaysOfWhichVersion() {
    assertThat(fact(assess(false, "2024-06-03", Map.of()), "end_user.entity_list"))
        .isEqualTo(new FactValue.Truth(false, "screening: no match in " + VERSION));
  }

  @Test
  void aListThatIsNotHereStaleLaterOrTheStarterProvesNothing() {
    assertThat(fact(assess(false, "2024-06-03", Map.of()), "end_user.sdn"))
        .isEqualTo(new FactValue.Unknown("not screened: us-sdn is not here"));
    assertThat(fact(assess(false, "2024-06-20", Map.of()), "end_user.entity_list"))
        .isEqualTo(
            new FactValue.Unknown(
                "not screened: " + VERSION + " was last confirmed too long before 2024-06-20"));
    assertThat(fact(assess(false, "2024-05-20", Map.of()), "end_user.entity_list"))
        .isEqualTo(new FactValue.Unknown("not screened: " + VERSION + " is later than 2024-05-20"));
    assertThat(fact(assess(true, "2024-06-03", Map.of()), "end_user.entity_list"))
        .isEqualTo(new FactValue.Unknown("not screened: of us-el only the starter list is here"));
  }

  @Test
  void anyPartyOfTheTransactionCounts() {
    Assessment.Assessed assessed = assess(true, "2024-06-03", CERTAIN);
    assertThat(assessed.determination().outcome()).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(fact(assessed, "end_user.entity_list"))
        .isInstanceOfSatisfying(
            FactValue.Truth.class,
            truth ->
                assertThat(truth.basis())
                    .startsWith(
                        "screening: the consignee Zorvex Quantum Devices is Zorvex Quantum Devices"
                            + " Co., Ltd. (us-el/1, starter version 1a2b3c4d5e6f of 2024-06-01;")
                    .endsWith("every distinguishing word is the same, and so is the country"));
  }

  @Test
  void withoutTheCountryOrWithASlipItIsAQuestion() {
    for (Map<Field, String> consignee :
        List.of(
            Map.of(Field.CONSIGNEE, "Zorvex Quantum Devices"),
            Map.of(Field.CONSIGNEE, "Zorvx Quantum Devices", Field.CONSIGNEE_COUNTRY, "CN"))) {
      Assessment.Assessed assessed = assess(false, "2024-06-03", consignee);
      assertThat(assessed.parties().matches())
          .extracting(PartyMatch::standing)
          .contains(Standing.POSSIBLE);
      assertThat(fact(assessed, "end_user.entity_list"))
          .isInstanceOfSatisfying(
              FactValue.Unknown.class,
              unknown -> assertThat(unknown.reason()).startsWith("Is the consignee Zorv"));
    }
  }

  @Test
  void anEntryThatMayHaveBeenListedLaterIsAskedUnlessItsCitationIsEarlier() {
    assertThat(assess(false, "2024-05-20", CERTAIN).parties().matches().getFirst().standing())
        .isEqualTo(Standing.CERTAIN);
    assertThat(assess(false, "2022-09-01", CERTAIN).parties().matches().getFirst().standing())
        .isEqualTo(Standing.CERTAIN);
    Map<Field, String> unverified =
        Map.of(Field.PURCHASER, "Kvantor us-uvl", Field.PURCHASER_COUNTRY, "CN");
    assertThat(assess(false, "2022-09-01", unverified).parties().matches())
        .extracting(PartyMatch::standing)
        .doesNotContain(Standing.CERTAIN);
  }

  @Test
  void whatTheOrderStatesWinsAndTheConflictIsACaveat() {
    Map<Field, String> stated = new EnumMap<>(CERTAIN);
    stated.put(Field.END_USER_LISTS, "none");
    Assessment.Assessed assessed = assess(false, "2024-06-03", stated);
    assertThat(assessed.determination().outcome()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(assessed.determination().caveats())
        .hasAtLeastOneElementOfType(Caveat.Contradicted.class);
  }

  @Test
  void aSealIsReplayedToTheSameBytesWithoutTheLists() {
    String sealed =
        Seal.text(
            PALIER,
            List.of(
                assess(false, "2024-06-03", CERTAIN),
                assess(true, "2024-06-03", Map.of()),
                assess(false, "2024-06-03", Map.of(Field.CONSIGNEE, "Zorvx Quantum Devices"))));
    assertThat(Replay.of(sealed, PALIER).differences()).isEmpty();
    assertThat(sealed).contains("\"standing\" : \"CERTAIN\"");
    Replay forged = Replay.of(sealed.replace("\"CERTAIN\"", "\"DISMISSED\""), PALIER);
    assertThat(forged.holds()).isFalse();
    assertThat(
            Replay.of(sealed.replace("\"CERTAIN\"", "\"CLEAR\""), PALIER).differences().getFirst())
        .startsWith("the parties of a determination cannot be read");
  }
}
