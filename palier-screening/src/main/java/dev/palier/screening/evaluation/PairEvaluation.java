package dev.palier.screening.evaluation;

import dev.palier.screening.match.NameComparison;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.PartyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Measures matching on labelled pairs.
public final class PairEvaluation {

  private static final int BINS = 5;

  private final NameReader reader;
  private final NameMatcher matcher;

  private record Scored(LabelledPair pair, NameComparison comparison) {}

  private PairEvaluation(NameReader reader, NameMatcher matcher) {
    this.reader = reader;
    this.matcher = matcher;
  }

  public static PairEvaluation of(NameReader reader, NameMatcher matcher) {
    return new PairEvaluation(reader, matcher);
  }

  public PairReport run(List<LabelledPair> pairs) {
    List<Scored> scored = pairs.stream().map(this::score).toList();
    Confusion all = Confusion.NONE;
    SortedMap<PartyKind, Confusion> byKind = new TreeMap<>();
    SortedMap<String, Confusion> byCategory = new TreeMap<>();
    for (Scored each : scored) {
      boolean said = each.comparison().sameParty();
      boolean same = each.pair().same();
      all = all.plus(said, same);
      byKind.merge(
          each.pair().kind(), Confusion.NONE.plus(said, same), (sum, one) -> sum.plus(said, same));
      if (!each.pair().category().isEmpty()) {
        byCategory.merge(
            each.pair().category(),
            Confusion.NONE.plus(said, same),
            (sum, one) -> sum.plus(said, same));
      }
    }
    double best = bestThreshold(scored);
    Confusion atBest = Confusion.NONE;
    for (Scored each : scored) {
      atBest = atBest.plus(each.comparison().score() >= best, each.pair().same());
    }
    return new PairReport(all, best, atBest, byKind, byCategory, bins(scored));
  }

  private Scored score(LabelledPair pair) {
    return new Scored(
        pair,
        matcher.compare(
            reader.read(pair.one(), pair.kind()), reader.read(pair.other(), pair.kind())));
  }

  private static double bestThreshold(List<Scored> scored) {
    List<Scored> falling =
        scored.stream()
            .sorted(Comparator.comparingDouble((Scored each) -> -each.comparison().score()))
            .toList();
    int same = (int) scored.stream().filter(each -> each.pair().same()).count();
    int found = 0;
    double best = 0;
    double threshold = 1;
    for (int i = 0; i < falling.size(); i++) {
      found += falling.get(i).pair().same() ? 1 : 0;
      double f1 = 2.0 * found / (i + 1 + same);
      if (f1 > best) {
        best = f1;
        threshold = falling.get(i).comparison().score();
      }
    }
    return threshold;
  }

  private static List<PairReport.Bin> bins(List<Scored> scored) {
    List<PairReport.Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double from = (double) i / BINS;
      double to = (double) (i + 1) / BINS;
      boolean last = i == BINS - 1;
      List<Scored> within =
          scored.stream()
              .filter(each -> {
                double score = each.comparison().score();
                return score >= from && (score < to || last);
              })
              .toList();
      if (!within.isEmpty()) {
        double sum = 0;
        double same = 0;
        for (Scored each : within) {
          sum += each.comparison().score();
          same += each.pair().same() ? 1 : 0;
        }
        bins.add(
            new PairReport.Bin(from, to, within.size(), sum / within.size(), same / within.size()));
      }
    }
    return bins;
  }
}
