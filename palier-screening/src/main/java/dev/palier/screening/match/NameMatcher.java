package dev.palier.screening.match;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.Token;
import java.util.ArrayList;
import java.util.List;

/// Compares two names. The answer depends on the two names alone, never on what else a list holds.
/// Safe for use by several threads.
public final class NameMatcher {

  public NameComparison compare(Name query, Name listed) {
    List<TokenPair> pairs = new ArrayList<>();
    int same = 0;
    List<String> other = listed.tokens().stream().map(Token::text).toList();
    for (Token token : query.tokens()) {
      boolean found = other.contains(token.text());
      same += found ? 1 : 0;
      pairs.add(
          new TokenPair(
              token.text(),
              found ? token.text() : null,
              found ? Agreement.EXACT : Agreement.ALONE,
              token.weight(),
              found ? 1 : 0));
    }
    double share = 2.0 * same / Math.max(1, query.tokens().size() + other.size());
    return new NameComparison(10 * (share - 0.7), share > 0.7, share > 0.4, pairs);
  }
}
