package dev.palier.screening.match;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What speaks for or against a match beside the names, in log odds, such as "born 1971, entry
/// 1971: +1.5". What one of the two sides does not state says nothing.
///
/// The log odds of the names and of each piece of evidence add up, as they would for independent
/// evidence (Fellegi and Sunter 1969, *A theory for record linkage*).
public final class Corroboration {

  private static final int SHORTEST_WORD = 4;

  private final double kindDiffers;
  private final double countryAgrees;
  private final double countryDiffers;
  private final double addressShared;
  private final double birthDayAgrees;
  private final double birthYearAgrees;
  private final double birthDiffers;
  private final double identifierSame;

  private Corroboration(YamlMapping evidence) {
    kindDiffers = evidence.number("kind-differs").doubleValue();
    countryAgrees = evidence.number("country-agrees").doubleValue();
    countryDiffers = evidence.number("country-differs").doubleValue();
    addressShared = evidence.number("address-shared").doubleValue();
    birthDayAgrees = evidence.number("birth-day-agrees").doubleValue();
    birthYearAgrees = evidence.number("birth-year-agrees").doubleValue();
    birthDiffers = evidence.number("birth-differs").doubleValue();
    identifierSame = evidence.number("identifier-same").doubleValue();
    evidence.end();
  }

  private static final class Standard {
    static final Corroboration CORROBORATION = of(DataFolder.packedWith(NameReader.class));
  }

  /// With the weights that ship with the program.
  public static Corroboration standard() {
    return Standard.CORROBORATION;
  }

  public static Corroboration of(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(data.get("screening/scoring.yaml"), problems);
    Corroboration read = new Corroboration(file.mapping("evidence"));
    problems.throwIfAny();
    return read;
  }

  /// All evidence on a party and an entry, beside their names.
  public List<Evidence> evidence(Party party, ListedParty entry) {
    List<Evidence> found = new ArrayList<>();
    kind(party.kind(), entry.kind()).ifPresent(found::add);
    country(party, entry).ifPresent(found::add);
    address(party.address(), entry.addresses()).ifPresent(found::add);
    birth(party.birth(), entry.births()).ifPresent(found::add);
    identifier(party.identifiers(), entry.identifiers()).ifPresent(found::add);
    return found;
  }

  /// The log odds that the two are one party: those of the names and of all evidence.
  public static double logOdds(double ofNames, List<Evidence> evidence) {
    double sum = ofNames;
    for (Evidence each : evidence) {
      sum += each.weight();
    }
    return sum;
  }

  private Optional<Evidence> kind(PartyKind party, PartyKind entry) {
    return party == PartyKind.UNKNOWN || entry == PartyKind.UNKNOWN || party == entry
        ? Optional.empty()
        : Optional.of(new Evidence(Evidence.Kind.KIND, word(party), word(entry), kindDiffers));
  }

  private static String word(PartyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Evidence> country(Party party, ListedParty entry) {
    if (party.country() == null) {
      return Optional.empty();
    }
    Set<String> countries = new TreeSet<>(entry.countries());
    entry.addresses().stream()
        .map(Address::country)
        .filter(country -> country != null)
        .forEach(countries::add);
    if (countries.isEmpty()) {
      return Optional.empty();
    }
    boolean agrees = countries.contains(party.country());
    return Optional.of(
        new Evidence(
            Evidence.Kind.COUNTRY,
            party.country(),
            String.join(", ", countries),
            agrees ? countryAgrees : countryDiffers));
  }

  /// Half of the words and a number of the shorter address in the other: the same place. Addresses
  /// that do not agree say nothing, since parties have several.
  private Optional<Evidence> address(@Nullable String party, List<Address> entries) {
    if (party == null) {
      return Optional.empty();
    }
    Set<String> own = words(party);
    for (Address address : entries) {
      Set<String> other = words(address.text());
      Set<String> shared = new HashSet<>(own);
      shared.retainAll(other);
      boolean number = shared.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
      if (number && 2 * shared.size() >= Math.min(own.size(), other.size())) {
        return Optional.of(
            new Evidence(Evidence.Kind.ADDRESS, party, address.text(), addressShared));
      }
    }
    return Optional.empty();
  }

  private static Set<String> words(String address) {
    Set<String> words = new HashSet<>();
    for (String word : address.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_WORD || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  private Optional<Evidence> birth(@Nullable PartialDate party, List<PartialDate> entries) {
    if (party == null || entries.isEmpty()) {
      return Optional.empty();
    }
    PartialDate nearest = entries.getFirst();
    double best = Double.NEGATIVE_INFINITY;
    for (PartialDate entry : entries) {
      double weight = birth(party, entry);
      if (weight > best) {
        best = weight;
        nearest = entry;
      }
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(new Evidence(Evidence.Kind.BIRTH, party.digits(), nearest.digits(), best));
  }

  /// A year more or less says nothing, where a source says "about" three more.
  private double birth(PartialDate one, PartialDate other) {
    int apart = Math.abs(one.year() - other.year());
    if (apart == 0) {
      if (one.day() == null || other.day() == null) {
        return birthYearAgrees;
      }
      boolean same = one.digits().equals(other.digits());
      return same ? birthDayAgrees : 0;
    }
    return apart <= (one.circa() || other.circa() ? 4 : 1) ? 0 : birthDiffers;
  }

  private Optional<Evidence> identifier(List<Identifier> party, List<Identifier> entry) {
    return party.stream()
        .filter(entry::contains)
        .findFirst()
        .map(same -> {
          String text = same.kind() + " " + same.value();
          return new Evidence(Evidence.Kind.IDENTIFIER, text, text, identifierSame);
        });
  }
}
