package dev.palier.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What speaks for and against beside names.
class CorroborationTest {

  private final Corroboration corroboration = Corroboration.standard();

  @Test
  void whatIsNotStatedSaysNothing() {
    assertThat(corroboration.evidence(Party.named("Ivan Petrov"), entry("1971-05-20"))).isEmpty();
  }

  @Test
  void countriesBirthsAndNumbers() {
    assertThat(evidence("RU", "1971-05-20", "P123"))
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.COUNTRY, Evidence.Kind.BIRTH, Evidence.Kind.IDENTIFIER);
    assertThat(evidence("RU", "1971-05-20", "P123")).allMatch(each -> each.weight() > 0);
    assertThat(evidence("FR", "1931", "P9")).allMatch(each -> each.weight() < 0).hasSize(2);
    assertThat(evidence("RU", "1972", "P9"))
        .as("a year more or less says nothing")
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.COUNTRY);
  }

  @Test
  void anAddressThatIsSharedSpeaksForAMatch() {
    Party party =
        new Party(
            "", List.of("X"), PartyKind.UNKNOWN, null, "12 Lenina street, Moscow", null, List.of());
    assertThat(corroboration.evidence(party, entry("1971")))
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.ADDRESS);
  }

  private List<Evidence> evidence(@Nullable String country, String birth, String number) {
    return corroboration.evidence(
        new Party(
            "",
            List.of("Ivan Petrov"),
            PartyKind.PERSON,
            country,
            null,
            PartialDate.parse(birth).orElseThrow(),
            List.of(new Identifier("passport", number))),
        entry("1971-05-20"));
  }

  private static ListedParty entry(String birth) {
    return new ListedParty(
        "us-sdn/1",
        "us-sdn",
        PartyKind.PERSON,
        List.of(PartyName.primary("PETROV, Ivan")),
        Set.of("RU"),
        List.of(new Address("Lenina street 12, Moscow", null)),
        List.of(PartialDate.parse(birth).orElseThrow()),
        List.of(new Identifier("passport", "P123")),
        List.of(),
        ListingTerms.NONE,
        null,
        "");
  }
}
