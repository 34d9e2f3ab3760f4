package dev.palier.screening.evaluation;

import dev.palier.screening.Screener;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The whole evaluation: pairs, changed names by list, clean names, names of listed persons as
/// another source writes them, and agreement with OFAC's own search.
///
/// @param pairs null where there are no labelled pairs
/// @param perturbations by list
public record Evaluation(
    @Nullable PairReport pairs,
    SortedMap<String, PerturbationReport> perturbations,
    Alerts clean,
    Alerts positives,
    Parity parity) {

  /// How many of some names raised an alert.
  public record Alerts(int names, int alerts) {

    public double share() {
      return names == 0 ? 0 : (double) alerts / names;
    }
  }

  /// How often we and OFAC's search agree on whether a pair deserves a look, from its score of 85
  /// on.
  public record Parity(int pairs, int agree) {}

  private static final double OFAC_LOOK = 85;

  /// Runs all parts for which there is something to measure.
  ///
  /// @param lists ids of the lists whose names are changed, such as `us-el`, `us-sdn`
  /// @param sample how many entries of each
  public static Evaluation run(
      EvaluationSets sets, Screener screener, List<String> lists, int sample, long seed) {
    NameReader reader = NameReader.standard();
    NameMatcher matcher = NameMatcher.standard();
    SortedMap<String, PerturbationReport> perturbations = new TreeMap<>();
    PerturbationEvaluation changed = PerturbationEvaluation.over(screener);
    for (String list : lists) {
      perturbations.put(list, changed.run(list, sample, seed));
    }
    return new Evaluation(
        sets.pairs().isEmpty() ? null : PairEvaluation.of(reader, matcher).run(sets.pairs()),
        perturbations,
        alerts(sets.clean(), screener),
        alerts(sets.positives(), screener),
        parity(sets.parity(), reader, matcher));
  }

  private static Alerts alerts(List<String> names, Screener screener) {
    int alerts = 0;
    for (String name : names) {
      Party party = Party.of(name, PartyKind.PERSON, null);
      alerts += screener.screen(party).sameParty().isEmpty() ? 0 : 1;
    }
    return new Alerts(names.size(), alerts);
  }

  private static Parity parity(
      List<EvaluationSets.Scored> pairs, NameReader reader, NameMatcher matcher) {
    int agree = 0;
    for (EvaluationSets.Scored pair : pairs) {
      boolean ours =
          matcher
              .compare(
                  reader.read(pair.query(), PartyKind.UNKNOWN),
                  reader.read(pair.result(), PartyKind.UNKNOWN))
              .sameParty();
      agree += ours == pair.score() >= OFAC_LOOK ? 1 : 0;
    }
    return new Parity(pairs.size(), agree);
  }
}
