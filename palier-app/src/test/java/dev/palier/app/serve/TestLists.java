package dev.palier.app.serve;

import dev.palier.screening.Screener;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Two short lists, one of them a starter, with what the pages must show: other names, other
/// scripts, terms, and a name that is no name of a page.
public final class TestLists {

  public static final ScreeningLists LISTS =
      ScreeningLists.of(
          new Snapshot(
              new ListVersion(
                  "us-csl",
                  "5a2b1c0d9e8f00112233445566778899aabbccddeeff00112233445566778899",
                  LocalDate.of(2026, 7, 31),
                  Instant.parse("2026-07-31T14:15:00Z"),
                  "csl.json",
                  3,
                  false),
              List.of(huawei(), smic(), hostile())),
          new Snapshot(
              new ListVersion(
                  "starter",
                  "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
                  LocalDate.of(2026, 11, 24),
                  Instant.parse("2026-11-24T00:00:00Z"),
                  "data/screening/starter",
                  1,
                  true),
              List.of(
                  ListedParty.of(
                      "us-mieu/unit-61398",
                      "us-mieu",
                      PartyKind.ORGANISATION,
                      List.of(PartyName.primary("Unit 61398")),
                      Set.of("CN")))));

  public static final Screener SCREENER = Screener.over(LISTS);

  private TestLists() {}

  private static ListedParty huawei() {
    return new ListedParty(
        "us-el/huawei",
        "us-el",
        PartyKind.ORGANISATION,
        List.of(
            PartyName.primary("Huawei Technologies Co., Ltd."),
            PartyName.alias("华为技术有限公司"),
            new PartyName("Huawei Tech", NameRole.WEAK_ALIAS)),
        Set.of("CN"),
        List.of(new Address("Bantian Huawei Base, Longgang District, Shenzhen", "CN")),
        List.of(),
        List.of(),
        List.of(),
        new ListingTerms(
            "For all items subject to the EAR (see §744.11)",
            "Presumption of denial",
            "84 FR 22963, 5/21/19"),
        "https://www.bis.gov/entity-list",
        "Footnote 1");
  }

  private static ListedParty smic() {
    return ListedParty.of(
        "us-el/smic",
        "us-el",
        PartyKind.ORGANISATION,
        List.of(PartyName.primary("Semiconductor Manufacturing International Corporation")),
        Set.of("CN"));
  }

  private static ListedParty hostile() {
    return new ListedParty(
        "us-el/hostile",
        "us-el",
        PartyKind.ORGANISATION,
        List.of(PartyName.primary("<script>alert(1)</script>")),
        Set.of("XX"),
        List.of(),
        List.of(),
        List.of(),
        List.of("<b>SDGT</b>"),
        new ListingTerms("<img src=x onerror=alert(2)>", null, null),
        "javascript:alert(3)",
        "");
  }
}
