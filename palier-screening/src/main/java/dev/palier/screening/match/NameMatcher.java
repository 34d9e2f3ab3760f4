package dev.palier.screening.match;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;

/// Compares two names. The answer depends on the two names alone, never on what else a list holds.
/// Safe for use by several threads.
public final class NameMatcher {

  private final WordComparison words;
  private final Scoring scoring;
  private final ThreadLocal<Work> work;

  /// What one thread works with.
  private static final class Work {
    private final Alignment alignment;
    private final double[] features = new double[Feature.values().length];

    private Work(WordComparison words) {
      alignment = new Alignment(words);
    }
  }

  private NameMatcher(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(data.get("screening/scoring.yaml"), problems);
    words = WordComparison.of(file);
    scoring = Scoring.of(file);
    problems.throwIfAny();
    work = ThreadLocal.withInitial(() -> new Work(words));
  }

  private static final class Standard {
    static final NameMatcher MATCHER = of(DataFolder.packedWith(NameReader.class));
  }

  /// The matcher with the weights that ship with the program.
  public static NameMatcher standard() {
    return Standard.MATCHER;
  }

  public static NameMatcher of(DataFolder data) {
    return new NameMatcher(data);
  }

  /// Log odds from which two names are one party's.
  public double threshold() {
    return scoring.same();
  }

  /// How much a word must say that relates two names alone, from 0 to 1.
  public double relatedWeight() {
    return scoring.relatedWeight();
  }

  /// How well such a word must agree.
  public double relatedAgreement() {
    return scoring.relatedAgreement();
  }

  /// How well two words agree, from 0 to 1.
  public double agreement(Token one, Token other) {
    return work.get().alignment.known.of(one, other);
  }

  /// The log odds that two names are one party's: fast, and without reasons.
  public double logOdds(Name query, Name listed) {
    return judge(query, listed).logOdds();
  }

  /// Compares two names fast, and without reasons.
  public NameVerdict judge(Name query, Name listed) {
    Work own = work.get();
    double best = Double.NEGATIVE_INFINITY;
    boolean related = false;
    int bestOne = 0;
    int bestTwo = 0;
    boolean alike = kindsMeet(query, listed);
    boolean variants = hasVariants(query) && hasVariants(listed);
    for (int i = 0; i < query.readings().size(); i++) {
      Reading one = query.readings().get(i);
      for (int j = 0; j < listed.readings().size(); j++) {
        Reading two = listed.readings().get(j);
        double logOdds =
            meet(one, two, alike, variants) ? logOdds(one, two, own) : Double.NEGATIVE_INFINITY;
        if (logOdds > best) {
          best = logOdds;
          related = best < scoring.same() && related(own.alignment);
          bestOne = i;
          bestTwo = j;
        }
      }
    }
    return new NameVerdict(best, related, bestOne, bestTwo);
  }

  /// Compares two names with all reasons.
  public NameComparison compare(Name query, Name listed) {
    return explain(query, listed, judge(query, listed));
  }

  /// The reasons for a verdict on two names.
  public NameComparison explain(Name query, Name listed, NameVerdict verdict) {
    boolean same = verdict.logOdds() >= scoring.same();
    return new NameComparison(
        verdict.logOdds(),
        same,
        verdict.related(),
        Pairs.of(aligned(query, listed, verdict), words));
  }

  /// The values of the features of two names, of the readings that agree best.
  public double[] features(Name query, Name listed) {
    Alignment alignment = aligned(query, listed, judge(query, listed));
    double[] values = new double[Feature.values().length + 1];
    Features.of(alignment, values);
    values[values.length - 1] = alignment.person ? 1 : 0;
    return values;
  }

  private Alignment aligned(Name query, Name listed, NameVerdict verdict) {
    Alignment alignment = work.get().alignment;
    alignment.align(query.readings().get(verdict.query()), listed.readings().get(verdict.listed()));
    return alignment;
  }

  private double logOdds(Reading one, Reading two, Work own) {
    if (one.tokens().isEmpty() || two.tokens().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    own.alignment.align(one, two);
    Features.of(own.alignment, own.features);
    return scoring.logOdds(own.features, one.person() && two.person());
  }

  private static boolean meet(Reading one, Reading two, boolean kinds, boolean variants) {
    return (!kinds || one.person() == two.person())
        && (!variants || one.phrases() == two.phrases());
  }

  private static boolean hasVariants(Name name) {
    for (int i = 0; i < name.readings().size(); i++) {
      if (!name.readings().get(i).phrases()) {
        return true;
      }
    }
    return false;
  }

  private static boolean kindsMeet(Name query, Name listed) {
    for (int i = 0; i < query.readings().size(); i++) {
      for (int j = 0; j < listed.readings().size(); j++) {
        if (query.readings().get(i).person() == listed.readings().get(j).person()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean related(Alignment alignment) {
    for (int i = 0; i < alignment.links && !alignment.person; i++) {
      Alignment.Link link = alignment.link[i];
      if (link.weight >= scoring.relatedWeight()
          && link.agreement >= scoring.relatedAgreement()
          && link.how != Agreement.INITIAL
          && link.how != Agreement.ACRONYM
          && alignment.query.token(link.query).kind() == TokenKind.NAME) {
        return true;
      }
    }
    return false;
  }
}
