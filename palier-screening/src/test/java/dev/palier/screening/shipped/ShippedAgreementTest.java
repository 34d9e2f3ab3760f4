package dev.palier.screening.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palier.screening.format.ListFile;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every entry that is typed here, held to copies of the lists that are kept outside the
/// repository: skipped where they are absent.
class ShippedAgreementTest {

  private static final Pattern PAGE = Pattern.compile("(\\d+) FR (\\d+)");
  private static final Pattern SECTION = Pattern.compile("7[34]\\d\\.\\d+");

  /// How the copies name a party that the supplement lists under another.
  private static final Pattern UNDER =
      Pattern.compile("(?:Affiliated Entity:|Subordinate Institution -) *(.*)$");

  /// A citation names the first page of its notice in one copy and that of the entry in another.
  private static final int PAGES = 10;

  @Test
  void everyEntryStandsInACopyOfItsListWithItsCountryCitationAndTerms() throws IOException {
    Map<String, List<ListedParty>> copies = new HashMap<>();
    for (String file :
        List.of(
            "csl_2026-07-31.json",
            "us-lists_2026-07-09/bis_entity_list.json",
            "us-lists_2026-07-09/bis_meu.json",
            "us-lists_2026-07-09/dow_1260h.json")) {
      read(file)
          .forEach(party ->
              names(party)
                  .forEach(name ->
                      copies
                          .computeIfAbsent(party.list() + "/" + name, key -> new ArrayList<>())
                          .add(party)));
    }
    List<String> wrong = new ArrayList<>();
    int held = 0;
    List<ListedParty> typed = new ArrayList<>(ShippedLists.packaged().starter().parties());
    ShippedLists.packaged().find("us-1260h").orElseThrow().parties().stream()
        .filter(party -> !party.countries().isEmpty()) // subsidiaries stand in remarks of the copy
        .forEach(typed::add);
    for (ListedParty party : typed) {
      List<ListedParty> found =
          copies.getOrDefault(party.list() + "/" + key(party.name()), List.of()).stream()
              .filter(copy -> !Collections.disjoint(copy.countries(), party.countries()))
              .toList();
      if (found.isEmpty()) {
        wrong.add(party.id() + ": no copy holds it");
      } else if (PAGE.matcher(text(party.terms().citation())).find()
          && found.stream()
              .noneMatch(copy -> agree(party.terms().citation(), copy.terms().citation()))) {
        wrong.add(party.id() + ": cited " + party.terms().citation() + ", not " + found);
      } else if (party.list().equals("us-el")
          && found.stream().noneMatch(copy -> agree(party, copy))) {
        wrong.add(party.id() + ": other terms than " + found);
      } else {
        held++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(held).isGreaterThan(500);
  }

  private static List<ListedParty> read(String file) throws IOException {
    Path shared = Path.of(System.getenv().getOrDefault("PALIER_SHARED_DATA", "../../shared/data"));
    Path path = shared.resolve("lists").resolve(file);
    assumeTrue(Files.isRegularFile(path), () -> path + " is absent: nothing to hold entries to");
    return ListReader.packaged().read(List.of(ListFile.at(path))).parties();
  }

  private static List<String> names(ListedParty party) {
    List<String> names = new ArrayList<>();
    for (PartyName name : party.names()) {
      names.add(key(name.text()));
      Matcher under = UNDER.matcher(name.text());
      if (under.find()) {
        names.add(key(under.group(1)));
      }
    }
    return names;
  }

  private static boolean agree(ListedParty typed, ListedParty copy) {
    return copy.terms().requirement() != null
        && copy.terms().policy() != null
        && sections(typed.terms().requirement()).equals(sections(copy.terms().requirement()))
        && policy(typed.terms().policy()).equals(policy(copy.terms().policy()));
  }

  private static TreeSet<String> sections(@Nullable String text) {
    TreeSet<String> sections = new TreeSet<>();
    Matcher matcher = SECTION.matcher(text(text).replace("744.2l", "744.21"));
    while (matcher.find()) {
      sections.add(matcher.group());
    }
    return sections;
  }

  /// The policy without what copies write in several ways.
  private static String policy(@Nullable String text) {
    return key(text(text))
        .replace("presumptionfordenial", "presumptionofdenial")
        .replace("casabycase", "casebycase");
  }

  private static boolean agree(@Nullable String typed, @Nullable String copy) {
    Matcher own = PAGE.matcher(text(typed));
    while (own.find()) {
      Matcher other = PAGE.matcher(text(copy));
      while (other.find()) {
        if (own.group(1).equals(other.group(1))
            && Math.abs(Integer.parseInt(own.group(2)) - Integer.parseInt(other.group(2)))
                <= PAGES) {
          return true;
        }
      }
    }
    return false;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
