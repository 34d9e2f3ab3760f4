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
import java.util.List;

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

  /// How well two words agree, from 0 to 1.
  public double agreement(Token one, Token other) {
    return words.agreement(one, other, work.get().alignment.rows);
  }

  /// The log odds that two names are one party's: fast, and without reasons.
  public double logOdds(Name query, Name listed) {
    Work own = work.get();
    double best = Double.NEGATIVE_INFINITY;
    boolean alike = kindsMeet(query, listed);
    boolean variants = hasVariants(query) && hasVariants(listed);
    for (int i = 0; i < query.readings().size(); i++) {
      Reading one = query.readings().get(i);
      for (int j = 0; j < listed.readings().size(); j++) {
        Reading two = listed.readings().get(j);
        if (meet(one, two, alike, variants)) {
          best = Math.max(best, logOdds(one, two, own));
        }
      }
    }
    return best;
  }

  /// Compares two names with all reasons.
  public NameComparison compare(Name query, Name listed) {
    Work own = work.get();
    double best = logOdds(query, listed);
    boolean alike = kindsMeet(query, listed);
    boolean variants = hasVariants(query) && hasVariants(listed);
    for (Reading one : query.readings()) {
      for (Reading two : listed.readings()) {
        if (meet(one, two, alike, variants) && logOdds(one, two, own) == best) {
          return explain(own.alignment, best);
        }
      }
    }
    return new NameComparison(best, false, false, List.of());
  }

  /// The values of the features of two names, of the readings that agree best.
  public double[] features(Name query, Name listed) {
    Work own = work.get();
    double best = logOdds(query, listed);
    boolean alike = kindsMeet(query, listed);
    boolean variants = hasVariants(query) && hasVariants(listed);
    for (Reading one : query.readings()) {
      for (Reading two : listed.readings()) {
        if (meet(one, two, alike, variants) && logOdds(one, two, own) == best) {
          double[] values = java.util.Arrays.copyOf(own.features, own.features.length + 1);
          values[own.features.length] = one.person() && two.person() ? 1 : 0;
          return values;
        }
      }
    }
    throw new IllegalStateException("no reading");
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

  private NameComparison explain(Alignment alignment, double logOdds) {
    boolean same = logOdds >= scoring.same();
    boolean related = false;
    for (int i = 0; i < alignment.links && !same && !alignment.person; i++) {
      Alignment.Link link = alignment.link[i];
      related |=
          link.weight >= scoring.relatedWeight()
              && link.agreement >= scoring.relatedAgreement()
              && link.how != Agreement.INITIAL
              && link.how != Agreement.ACRONYM
              && alignment.query.get(link.query).kind() == TokenKind.NAME;
    }
    return new NameComparison(logOdds, same, related, Pairs.of(alignment, words));
  }
}
