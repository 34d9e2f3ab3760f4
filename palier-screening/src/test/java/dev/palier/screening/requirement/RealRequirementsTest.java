package dev.palier.screening.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.palier.screening.format.SharedLists;
import dev.palier.screening.party.ListedParty;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every requirement and every policy of the real lists, against counts that others published.
class RealRequirementsTest {

  private static final Listings LISTINGS = Listings.packaged();
  private static final String SUPPLEMENT_4 = "us-lists_2026-07-09/bis_entity_list.json";

  @Test
  void everyWordingOfTheConsolidatedScreeningListIsTyped() throws IOException {
    List<ListedParty> csl = SharedLists.read(SharedLists.CSL).parties();

    assertThat(LISTINGS.unknownWordings("csl", csl)).isEmpty();
    assertThat(distinct(csl, entry -> entry.terms().requirement())).hasSize(89);
    assertThat(distinct(csl, entry -> entry.terms().policy())).hasSize(78);
  }

  @Test
  void everyWordingOfSupplement4IsTyped() throws IOException {
    List<ListedParty> supplement = SharedLists.read(SUPPLEMENT_4).parties();

    assertThat(LISTINGS.unknownWordings("supplement 4", supplement)).isEmpty();
    assertThat(distinct(supplement, entry -> entry.terms().requirement())).hasSize(62);
  }

  /// 156 entries bear footnote 1, 95 are marked with footnote 4 and 2 cite its section without a
  /// digit, 16 bear footnote 5.
  @Test
  void theFootnotesOfTheConsolidatedScreeningList() throws IOException {
    Map<String, Long> marked = footnotes(SharedLists.read(SharedLists.CSL).parties(), true);
    Map<String, Long> cited = footnotes(SharedLists.read(SharedLists.CSL).parties(), false);

    assertThat(marked)
        .containsEntry("footnote-1", 156L)
        .containsEntry("footnote-4", 95L)
        .containsEntry("footnote-5", 16L);
    assertThat(cited).containsExactly(entry("footnote-3", 5L), entry("footnote-4", 2L));
  }

  /// The two copies of the Entity List tell the same footnote of every entry that both have once,
  /// but for three whose texts do differ.
  @Test
  void theTwoCopiesOfTheEntityListAgreeOnFootnotes() throws IOException {
    Map<String, Footnote> csl = byName(SharedLists.read(SharedLists.CSL).parties());
    Map<String, Footnote> supplement = byName(SharedLists.read(SUPPLEMENT_4).parties());
    csl.keySet().retainAll(supplement.keySet());
    Map<String, String> different = new TreeMap<>();
    csl.forEach((name, footnote) -> {
      if (footnote != supplement.get(name)) {
        different.put(name, footnote + " and " + supplement.get(name));
      }
    });

    assertThat(csl).hasSizeGreaterThan(2800);
    assertThat(different)
        .containsExactly(
            entry("jsc element", "THREE and NONE"),
            entry("scientific production center vigstar jsc", "THREE and NONE"),
            entry("special design bureau salute jsc", "THREE and NONE"));
  }

  /// The parties that carry the programmes of 15 CFR 744.8 are most of the SDNs.
  @Test
  void mostSpeciallyDesignatedNationalsNeedALicence() throws IOException {
    List<Listing> sdn =
        SharedLists.read(SharedLists.CSL).parties().stream()
            .filter(entry -> entry.list().equals("us-sdn"))
            .map(LISTINGS::of)
            .toList();

    assertThat(sdn.stream().filter(listing -> listing.settled().contains("sdn")).count())
        .isBetween(10_000L, 18_000L);
    assertThat(sdn.stream().filter(listing -> listing.open().contains("sdn"))).isEmpty();
  }

  private static Map<String, Long> footnotes(List<ListedParty> entries, boolean marked) {
    return entries.stream()
        .map(LISTINGS::of)
        .map(Listing::requirement)
        .filter(requirement -> requirement.marked() == marked)
        .flatMap(requirement -> requirement.footnote().findWord().stream())
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Footnote> byName(List<ListedParty> entries) {
    Map<String, Footnote> byName = new TreeMap<>();
    Set<String> several = new TreeSet<>();
    for (ListedParty entry : entries) {
      if (entry.list().equals("us-el")) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (byName.put(name, LISTINGS.of(entry).requirement().footnote()) != null) {
          several.add(name);
        }
      }
    }
    several.forEach(byName::remove);
    return byName;
  }

  private static Set<String> distinct(
      List<ListedParty> entries, Function<ListedParty, @Nullable String> text) {
    return entries.stream()
        .flatMap(entry -> Stream.ofNullable(text.apply(entry)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
