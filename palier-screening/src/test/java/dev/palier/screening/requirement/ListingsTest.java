package dev.palier.screening.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import dev.palier.screening.shipped.ShippedLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingsTest {

  private static final Listings LISTINGS = Listings.packaged();
  private static final KnownLists KNOWN = KnownLists.packaged();

  @Test
  void aFootnoteIsSettledBesideTheEntityList() {
    Listing listing =
        LISTINGS.of(
            entry(
                "us-el",
                "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",
                "Presumption of denial"));

    assertThat(listing.settled()).containsExactly("entity-list", "footnote-4");
    assertThat(listing.open()).isEmpty();
    assertThat(listing.requirement().scope()).isEqualTo(Scope.ALL_ITEMS);
    assertThat(listing.requirement().sections()).containsExactly("734.9(e)(2)", "744.11");
    assertThat(listing.policy().review()).isEqualTo(Review.PRESUMPTION_OF_DENIAL);
  }

  @Test
  void theTwoDigitsOfHuaweisEntriesAreFootnoteOne() {
    Listing listing =
        LISTINGS.of(
            entry(
                "us-el",
                "For all items subject to the EAR, see §§ 734.9(e)1, and 744.11 of the EAR2",
                "Presumption of denial."));

    assertThat(listing.settled()).containsExactly("entity-list", "footnote-1");
  }

  @Test
  void aWordingThatDiffersInOneSignIsUnknownAndNeverWithoutFootnote() {
    ListedParty entry =
        entry(
            "us-el",
            "For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)6",
            "Presumption of denial, mostly");
    Listing listing = LISTINGS.of(entry);

    assertThat(listing.settled()).containsExactly("entity-list");
    assertThat(listing.open())
        .containsExactly("footnote-1", "footnote-3", "footnote-4", "footnote-5");
    assertThat(listing.requirement()).isEqualTo(LicenceRequirement.UNKNOWN);
    assertThat(listing.policy()).isEqualTo(LicencePolicy.UNKNOWN);
    assertThat(LISTINGS.unknownWordings("list.json", List.of(entry, entry)))
        .extracting(Object::toString)
        .containsExactly(
            """
            list.json requirement: Example Ltd (us-el/1): no table knows "For all items subject to \
            the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)6"; what the entry requires is unknown
              Maybe read it, and add it to data/screening/licence-requirements.yaml.\
            """,
            """
            list.json policy: Example Ltd (us-el/1): no table knows "Presumption of denial, mostly"; \
            what the entry requires is unknown
              Maybe read it, and add it to data/screening/licence-policies.yaml.\
            """);
  }

  @Test
  void onlyTheEntityListBearsFootnotesAndAListOfOnesOwnIsWordedFreely() {
    ListedParty ours = entry("own", "As our board decided", "Never");

    assertThat(LISTINGS.of(ours).open()).isEmpty();
    assertThat(LISTINGS.of(ours).requirement()).isEqualTo(LicenceRequirement.UNKNOWN);
    assertThat(LISTINGS.unknownWordings("ours.csv", List.of(ours))).isEmpty();
    assertThat(LISTINGS.of(entry("us-mieu", "Any item", "Denial")).open()).isEmpty();
  }

  /// What ships with the program is worded as the tables know.
  @Test
  void everyWordingOfTheShippedListsIsTyped() {
    ShippedLists shipped = ShippedLists.packaged();
    List<ListedParty> entries = new ArrayList<>(shipped.starter().parties());
    shipped.named().forEach(named -> entries.addAll(named.parties()));

    assertThat(entries).isNotEmpty();
    assertThat(LISTINGS.unknownWordings("shipped", entries)).isEmpty();
    assertThat(entries).extracting(ListedParty::list).allMatch(id -> KNOWN.find(id).isPresent());
  }

  @Test
  void onlyBlanksAreOverlooked() {
    assertThat(
            LISTINGS
                .of(entry("us-el", "  For all items  subject to the\nEAR ", "Policy of denial"))
                .requirement()
                .scope())
        .isEqualTo(Scope.ALL_ITEMS);
  }

  @Test
  void anEntryOfTheEntityListWithoutRequirementLeavesItsFootnotesOpen() {
    assertThat(LISTINGS.of(plain("us-el")).open()).hasSize(4);
    assertThat(LISTINGS.of(plain("us-uvl")).open()).isEmpty();
  }

  @Test
  void aSpeciallyDesignatedNationalSettlesOnlyTheProgrammesOfTheRegulation() {
    assertThat(LISTINGS.of(sdn("IFSR", "SDGT")).settled()).containsExactly("sdn");
    assertThat(LISTINGS.of(sdn("CUBA")).settled()).isEmpty();
    assertThat(LISTINGS.of(sdn("CUBA")).open()).isEmpty();
    assertThat(LISTINGS.of(sdn()).open()).containsExactly("sdn");
  }

  @Test
  void listsThatOnlyInformSettleNothing() {
    for (String list : List.of("us-cmic", "us-1260h", "un-sc", "jp-eul", "cn-ecl", "own")) {
      Listing listing = LISTINGS.of(plain(list));
      assertThat(listing.settled()).isEmpty();
      assertThat(listing.open()).isEmpty();
    }
    assertThat(LISTINGS.of(plain("us-meu")).settled()).containsExactly("military");
    assertThat(LISTINGS.of(plain("us-mieu")).settled()).containsExactly("military-intelligence");
    assertThat(LISTINGS.of(plain("us-dpl")).settled()).containsExactly("denied");
    assertThat(LISTINGS.of(plain("us-uvl")).settled()).containsExactly("unverified");
  }

  private static ListedParty plain(String list) {
    return entry(list, ListingTerms.NONE, List.of());
  }

  private static ListedParty sdn(String... programmes) {
    return entry("us-sdn", ListingTerms.NONE, List.of(programmes));
  }

  private static ListedParty entry(String list, String requirement, String policy) {
    return entry(list, new ListingTerms(requirement, policy, null), List.of());
  }

  private static ListedParty entry(String list, ListingTerms terms, List<String> programmes) {
    return new ListedParty(
        list + "/1",
        list,
        PartyKind.UNKNOWN,
        List.of(PartyName.primary("Example Ltd")),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        programmes,
        terms,
        null,
        "");
  }
}
