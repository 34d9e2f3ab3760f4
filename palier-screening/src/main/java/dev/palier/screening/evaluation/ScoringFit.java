package dev.palier.screening.evaluation;

import dev.palier.screening.match.Feature;
import dev.palier.screening.party.ListedParty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Fits the weights of `data/screening/scoring.yaml`: persons apart from others, each on labelled
/// pairs and on names of a list.
///
/// @param person weights in the order of [Feature]
/// @param organisation the same for others
/// @param crossValidated how the labelled pairs do that were left out of the fit, ten parts in turn
public record ScoringFit(double[] person, double[] organisation, Confusion crossValidated) {

  private static final double RIDGE = 0.3;
  private static final double SHARE_OF_PAIRS = 0.35;
  private static final double TOTAL = 1000;
  private static final int PARTS = 10;
  private static final int EACH = 120;

  public static ScoringFit of(List<ListedParty> parties, List<LabelledPair> pairs, long seed) {
    FitCases cases = new FitCases(parties, seed);
    cases.addPairs(pairs);
    cases.addChanged(EACH);
    cases.addNumbers(EACH);
    cases.addCrossed(EACH);
    List<FitCases.Case> persons = cases.all().stream().filter(FitCases.Case::person).toList();
    List<FitCases.Case> others = cases.all().stream().filter(each -> !each.person()).toList();
    Confusion validated = validate(others, false, validate(persons, true, Confusion.NONE));
    return new ScoringFit(fit(persons, true), fit(others, false), validated);
  }

  /// The two lines of the data file.
  public String lines() {
    return "person: " + line(person) + "\norganisation: " + line(organisation) + "\n";
  }

  private static String line(double[] weights) {
    StringBuilder line = new StringBuilder("{");
    for (Feature feature : Feature.values()) {
      line.append(feature == Feature.BASE ? "" : ", ")
          .append(feature.field())
          .append(": ")
          .append(String.format(Locale.ROOT, "%.2f", weights[feature.ordinal()]));
    }
    return line.append('}').toString();
  }

  private static Confusion validate(
      List<FitCases.Case> cases, boolean ofPersons, Confusion before) {
    Confusion sum = before;
    for (int part = 0; part < PARTS; part++) {
      List<FitCases.Case> kept = new ArrayList<>();
      List<FitCases.Case> left = new ArrayList<>();
      int pair = 0;
      for (FitCases.Case each : cases) {
        boolean out = each.source().equals("pairs") && pair++ % PARTS == part;
        (out ? left : kept).add(each);
      }
      double[] weights = fit(kept, ofPersons);
      for (FitCases.Case each : left) {
        sum = sum.plus(LogisticFit.logOdds(weights, each.features()) >= 0, each.same());
      }
    }
    return sum;
  }

  /// Pairs make up a fixed share; of the rest, one party and not one party count alike.
  private static double[] fit(List<FitCases.Case> cases, boolean ofPersons) {
    double pairs = counts(cases, true, true) + counts(cases, true, false);
    double same = counts(cases, false, true);
    double other = counts(cases, false, false);
    List<LogisticFit.Case> weighed =
        cases.stream()
            .map(each -> {
              boolean pair = each.source().equals("pairs");
              double share = pair ? SHARE_OF_PAIRS : (1 - SHARE_OF_PAIRS) / 2;
              double all = pair ? pairs : each.same() ? same : other;
              return new LogisticFit.Case(
                  each.features(), each.same(), each.counts() * TOTAL * share / all);
            })
            .toList();
    return LogisticFit.fit(weighed, RIDGE, signs(ofPersons));
  }

  private static double counts(List<FitCases.Case> cases, boolean pairs, boolean same) {
    return cases.stream()
        .filter(each -> each.source().equals("pairs") == pairs && each.same() == same)
        .mapToDouble(FitCases.Case::counts)
        .sum();
  }

  /// What speaks against stays against. How much the linked words of an organisation say tells how
  /// long its name is rather than whose, and is left out. Persons share their names, so that one
  /// that is the same to the letter tells no more.
  private static int[] signs(boolean ofPersons) {
    int[] signs = new int[Feature.values().length];
    Arrays.fill(signs, -1);
    signs[Feature.SAID.ordinal()] = ofPersons ? 1 : LogisticFit.LEFT_OUT;
    signs[Feature.VERBATIM.ordinal()] = ofPersons ? LogisticFit.LEFT_OUT : 1;
    for (Feature either :
        List.of(
            Feature.BASE,
            Feature.ACRONYM,
            Feature.INSIDE,
            Feature.INITIALS,
            Feature.ONE_NAME_IN_QUERY)) {
      signs[either.ordinal()] = 0;
    }
    return signs;
  }
}
