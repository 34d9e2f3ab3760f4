package dev.palier.screening.evaluation;

import dev.palier.screening.index.NameIndex;
import dev.palier.screening.match.Feature;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// The cases that the weights of a comparison are fitted on: labelled pairs; names of a list that
/// were changed (one party); near misses and crossed names of persons with the listed name nearest
/// to them, and names with another number (not one party). The same seed gives the same cases.
final class FitCases {

  /// What a near miss counts against a changed name.
  private static final double NEAR_MISS = 4;

  private static final double NUMBER = 3;
  private static final double DEGRADED = 0.5;
  private static final double ADDED = 2;

  /// One case and where it comes from: `pairs`, a class of change, or a class of near miss.
  record Case(double[] features, boolean person, boolean same, double counts, String source) {}

  private final NameReader reader = NameReader.standard();
  private final NameMatcher matcher = NameMatcher.standard();
  private final List<ListedParty> parties;
  private final List<Name> names;
  private final NameIndex index;
  private final Set<String> listed = new HashSet<>();
  private final RandomGenerator random;
  private final long seed;
  private final List<Case> cases = new ArrayList<>();

  FitCases(List<ListedParty> parties, long seed) {
    this.parties = parties;
    this.names =
        parties.stream()
            .flatMap(
                party -> party.names().stream().map(name -> reader.read(name.text(), party.kind())))
            .toList();
    this.index = NameIndex.over(names);
    names.forEach(name -> listed.add(name.text().toLowerCase(Locale.ROOT)));
    this.random = new Random(seed);
    this.seed = seed;
  }

  List<Case> all() {
    return List.copyOf(cases);
  }

  void addPairs(List<LabelledPair> pairs) {
    for (LabelledPair pair : pairs) {
      add(
          reader.read(pair.one(), pair.kind()),
          reader.read(pair.other(), pair.kind()),
          pair.same(),
          1,
          "pairs");
    }
  }

  /// Changed names and near misses of some parties of each kind.
  void addChanged(int each) {
    for (PartyKind kind : PartyKind.values()) {
      int most =
          switch (kind) {
            case PERSON, ORGANISATION -> each;
            case UNKNOWN -> 2 * each; // the Entity List tells no type
            case VESSEL -> each / 4;
            case AIRCRAFT -> 0;
          };
      List<ListedParty> some = some(party -> party.kind() == kind, most);
      for (int i = 0; i < some.size(); i++) {
        addChanged(some.get(i), some.get((i + 17) % some.size()));
      }
    }
  }

  private void addChanged(ListedParty party, ListedParty other) {
    Name own = reader.read(party.name(), party.kind());
    for (Perturbation change : Perturbation.values()) {
      if (change == Perturbation.CASE || change == Perturbation.TRUNCATION) {
        continue;
      }
      double counts = change.family() == Perturbation.Family.DEGRADED ? DEGRADED : 1;
      for (String variant : change.variants(party.name(), seed)) {
        add(reader.read(variant, party.kind()), own, true, counts, change.name());
      }
    }
    for (NearMiss miss : NearMiss.values()) {
      miss.of(party.name(), other.name(), listed, seed)
          .ifPresent(made -> addNearMiss(reader.read(made, party.kind()), own, miss));
    }
    if (party.kind() == PartyKind.PERSON) {
      List<String> words = new ArrayList<>(List.of(party.name().replace(",", "").split(" +")));
      String[] others = other.name().split(" +");
      if (words.size() > 1 && others.length > 1) {
        words.add(1 + random.nextInt(words.size() - 1), others[1]);
        add(reader.read(String.join(" ", words), party.kind()), own, true, ADDED, "ADDED_NAME");
      }
    }
  }

  /// Against the nearest name of the list and against the name that it was made of.
  private void addNearMiss(Name made, Name own, NearMiss miss) {
    addNearest(made, NEAR_MISS, miss.name());
    if (miss != NearMiss.CROSS_PAIR) {
      add(made, own, false, 1, miss.name());
    }
  }

  /// Names of organisations with another number.
  void addNumbers(int most) {
    for (ListedParty party :
        some(
            each -> each.kind() != PartyKind.PERSON && each.name().matches(".*\\b\\d{1,4}\\b.*"),
            most)) {
      String other =
          party.name().replaceFirst("\\b\\d{1,4}\\b", String.valueOf(2 + random.nextInt(97)));
      if (!other.equals(party.name())) {
        add(
            reader.read(other, party.kind()),
            reader.read(party.name(), party.kind()),
            false,
            NUMBER,
            "NUMBER");
      }
    }
  }

  /// The given name of one person with the family name of another.
  void addCrossed(int most) {
    List<ListedParty> some =
        some(
            party ->
                party.name().split(" ").length == 2
                    && reader.read(party.name(), party.kind()).readings().getFirst().person(),
            2 * most);
    for (int i = 0; i + 1 < some.size(); i += 2) {
      String given = some.get(i).name().split(" ")[0];
      String family = some.get(i + 1).name().split(" ")[1];
      addNearest(reader.read(given + " " + family, PartyKind.PERSON), 2, "CROSSED");
    }
  }

  private List<ListedParty> some(Predicate<ListedParty> which, int most) {
    List<ListedParty> all =
        new ArrayList<>(
            parties.stream().filter(which).filter(party -> party.name().contains(" ")).toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(most, all.size()));
  }

  private void addNearest(Name query, double counts, String source) {
    int[] nearest = {-1};
    double[] best = {Double.NEGATIVE_INFINITY};
    index.candidates(
        query,
        number -> {
          double logOdds = matcher.logOdds(query, names.get(number));
          if (logOdds > best[0]) {
            best[0] = logOdds;
            nearest[0] = number;
          }
        });
    if (nearest[0] >= 0) {
      add(query, names.get(nearest[0]), false, counts, source);
    }
  }

  private void add(Name query, Name other, boolean same, double counts, String source) {
    double[] features = matcher.features(query, other);
    int n = Feature.values().length;
    cases.add(new Case(Arrays.copyOf(features, n), features[n] > 0, same, counts, source));
  }
}
