package dev.palier.screening.shipped;

import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One file of a list that ships with the program: groups of entries of one list. What a group says
/// of countries, requirement, policy and citation holds for its entries, unless they say otherwise.
///
/// @param list the list that its entries stand on
/// @param verified the day to which its entries were checked, or of the notice that names them
record ShippedFile(String list, LocalDate verified, List<ListedParty> parties) {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final String UNCONFIRMED = "The name is not confirmed against the regulation.";

  /// How far a name is established.
  private enum Grade {
    A,
    B,
    C
  }

  ShippedFile {
    parties = List.copyOf(parties);
  }

  static ShippedFile read(DataFile file, Terms shared, EntryNames names, Problems problems) {
    YamlMapping top = YamlDocument.read(file, problems);
    String list = top.text("list");
    LocalDate verified = top.date("verified");
    Terms terms = shared.with(top);
    List<ListedParty> parties = new ArrayList<>();
    for (YamlMapping group : top.mappings("groups")) {
      group.text("title");
      Common common = Common.read(group, terms);
      for (YamlMapping entry : group.mappings("parties")) {
        party(list, entry, common, terms, names).ifPresent(parties::add);
        entry.end();
      }
      group.end();
    }
    top.end();
    return new ShippedFile(list, verified, parties);
  }

  private static Optional<ListedParty> party(
      String list, YamlMapping entry, Common common, Terms terms, EntryNames names) {
    String name = entry.text("name");
    List<PartyName> all = new ArrayList<>();
    if (!name.isBlank()) {
      all.add(PartyName.primary(name));
    }
    entry.texts("aliases").forEach(alias -> all.add(PartyName.alias(alias)));
    Common own = Common.read(entry, terms);
    Set<String> countries = own.countries().isEmpty() ? common.countries() : own.countries();
    ListingTerms says =
        new ListingTerms(
            own.requirement() == null ? common.requirement() : own.requirement(),
            own.policy() == null ? common.policy() : own.policy(),
            own.citation() == null ? common.citation() : own.citation());
    String remarks = remarks(entry);
    String id = names.of(list, name, countries);
    if (id.isEmpty()) {
      entry.problem("name", "the entry \"" + name + "\" stands twice", "remove one of the two");
    }
    if (says.citation() == null) {
      entry.problem("cite", "the entry \"" + name + "\" has no citation", "add `cite:` here");
    }
    return entry.make(() ->
        new ListedParty(
            id,
            list,
            PartyKind.ORGANISATION,
            all,
            countries,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            says,
            null,
            remarks));
  }

  private static String remarks(YamlMapping entry) {
    String note = entry.text("note", "");
    Grade grade = entry.findChoice("grade", Grade.class).orElse(Grade.A);
    return switch (grade) {
      case A, B -> note;
      case C -> note.isEmpty() ? UNCONFIRMED : UNCONFIRMED + " " + note;
    };
  }

  /// What groups and entries may both say.
  private record Common(
      Set<String> countries,
      @Nullable String requirement,
      @Nullable String policy,
      @Nullable String citation) {

    static Common read(YamlMapping at, Terms terms) {
      Set<String> countries = new TreeSet<>(at.texts("countries"));
      for (String country : countries) {
        if (!COUNTRY.matcher(country).matches()) {
          at.problem(
              "countries", "\"" + country + "\" is no country", "write it as CN (ISO 3166-1)");
        }
      }
      return new Common(
          countries, terms.requirement(at), terms.policy(at), at.findText("cite").orElse(null));
    }
  }
}
