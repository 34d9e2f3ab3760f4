package dev.palier.screening.disposition;

import static dev.palier.screening.disposition.Samples.CUSTOMER;
import static dev.palier.screening.disposition.Samples.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What a fingerprint keeps, and what it lets go.
class FingerprintTest {

  @Test
  void letsCaseOrderAndPunctuationOfNamesGo() {
    assertThat(
            PartyFingerprint.of(
                Samples.customerWith("CN", "旭日微电子", "SUNRISE  MICRO, LTD", "Sunrise Micro Ltd")))
        .isEqualTo(PartyFingerprint.of(CUSTOMER));
  }

  @Test
  void letsTheReferenceGo() {
    Party other =
        new Party(
            "another",
            CUSTOMER.names(),
            CUSTOMER.kind(),
            CUSTOMER.country(),
            "12, Keji road; XI'AN",
            CUSTOMER.birth(),
            List.of(new Identifier("USCC", "9161-0131-MA6U")));
    assertThat(PartyFingerprint.of(other)).isEqualTo(PartyFingerprint.of(CUSTOMER));
  }

  @Test
  void letsRemarksWebAndCitationOfAnEntryGo() {
    ListingTerms terms =
        new ListingTerms("FOR ALL ITEMS SUBJECT TO THE EAR.", "Presumption of denial", "91 FR 1");
    assertThat(
            EntryFingerprint.of(
                Samples.entryWith(terms, "Other remarks", null, "SRM", "SUNRISE MICROELECTRONICS")))
        .isEqualTo(EntryFingerprint.of(ENTRY));
  }

  @Test
  void keepsTheRequirementOfAnEntry() {
    ListingTerms footnote =
        new ListingTerms(
            "For all items subject to the EAR (see § 734.9(e))", "Presumption of denial", null);
    assertThat(
            EntryFingerprint.of(
                Samples.entryWith(footnote, "", null, "Sunrise Microelectronics", "SRM")))
        .isNotEqualTo(EntryFingerprint.of(ENTRY));
  }

  @Test
  void keepsScriptsThatHaveNoCase() {
    assertThat(PartyFingerprint.of(Party.named("华为技术")))
        .isNotEqualTo(PartyFingerprint.of(Party.named("华为技木")));
    assertThat(PartyFingerprint.of(Party.named("हिन्द")))
        .isNotEqualTo(PartyFingerprint.of(Party.named("हिन्दी")));
  }

  @Test
  void keepsNamesOfSignsOnly() {
    assertThat(PartyFingerprint.of(Party.named("+++")))
        .isNotEqualTo(PartyFingerprint.of(Party.named("---")));
  }

  @Test
  void isTheDigestThatItWasWhenThisWasWritten() {
    // Kept decisions hold digests: a change of this one would open every false positive again.
    assertThat(PartyFingerprint.of(CUSTOMER).digest())
        .isEqualTo("sha256:987be59f4fc1b544733011bd4b7f9bdf4c3f4e87e2588c983df32a64ea8f8f13");
    assertThat(EntryFingerprint.of(ENTRY).digest())
        .isEqualTo("sha256:c7ad3f21ab96a2f17ba789c24b5159095612782c648186ca0a56d75fc24f8593");
  }

  @Test
  void differsForEveryPartyThatDiffers() {
    Random random = new Random(5);
    Map<String, Party> seen = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      Party party = random(random);
      String told = new TreeSet<>(party.names()) + "|" + party.kind() + "|" + party.country();
      Party same = seen.putIfAbsent(PartyFingerprint.of(party).digest(), party);
      if (same != null) {
        assertThat(new TreeSet<>(same.names()) + "|" + same.kind() + "|" + same.country())
            .isEqualTo(told);
      }
      assertThat(PartyFingerprint.of(disguised(party, random)))
          .isEqualTo(PartyFingerprint.of(party));
    }
    assertThat(seen.size()).isGreaterThan(10_000);
  }

  /// Names of few letters, so that joints between names would collide if they could.
  private static Party random(Random random) {
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      StringBuilder name = new StringBuilder();
      for (int j = random.nextInt(5); j >= 0; j--) {
        name.append("ab1".charAt(random.nextInt(3)));
      }
      names.add(name.toString());
    }
    return new Party(
        "",
        names,
        PartyKind.values()[random.nextInt(PartyKind.values().length)],
        List.of("CN", "RU", "IR").get(random.nextInt(3)),
        null,
        null,
        List.of());
  }

  private static Party disguised(Party party, Random random) {
    List<String> names = new ArrayList<>(party.names());
    names.add(names.get(random.nextInt(names.size())));
    Collections.shuffle(names, random);
    names.replaceAll(name ->
        String.join(
            List.of("", " ", "-", "\u200b", ".").get(random.nextInt(5)),
            name.toUpperCase(Locale.ROOT).split("")));
    return new Party("K-9", names, party.kind(), party.country(), null, null, List.of());
  }
}
