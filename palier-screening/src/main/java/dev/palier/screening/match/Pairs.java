package dev.palier.screening.match;

import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells an alignment as pairs, in the order of the query; what stands alone in the entry comes
/// last.
final class Pairs {

  private Pairs() {}

  static List<TokenPair> of(Alignment alignment, WordComparison words) {
    List<Alignment.Link> links =
        new ArrayList<>(List.of(alignment.link).subList(0, alignment.links));
    links.sort(Comparator.comparingInt(link -> link.query));
    List<TokenPair> pairs = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < alignment.query.size(); i++) {
      if (next < links.size() && links.get(next).query == i) {
        pairs.add(pair(alignment, links.get(next++), words));
      } else if (!alignment.query.isDone(i)) {
        Token token = alignment.query.token(i);
        boolean against = token.kind() == TokenKind.NUMBER && alignment.listed.isNumberLeft();
        pairs.add(
            new TokenPair(
                token.written(),
                null,
                against ? Agreement.AGAINST : Agreement.ALONE,
                token.weight(),
                0));
      }
    }
    for (int j = 0; j < alignment.listed.size(); j++) {
      if (!alignment.listed.isDone(j)) {
        Token token = alignment.listed.token(j);
        pairs.add(new TokenPair(null, token.written(), Agreement.ALONE, token.weight(), 0));
      }
    }
    return pairs;
  }

  private static TokenPair pair(Alignment alignment, Alignment.Link link, WordComparison words) {
    Agreement how =
        link.how != null
            ? link.how
            : words.how(
                alignment.query.token(link.query),
                alignment.listed.token(link.listed),
                alignment.rows);
    return new TokenPair(
        written(alignment.query, link.query, link.queryWords),
        written(alignment.listed, link.listed, link.listedWords),
        how,
        link.weight,
        link.agreement);
  }

  private static String written(Side side, int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + count; i++) {
      text.append(i == from ? "" : " ").append(side.token(i).written());
    }
    return text.toString();
  }
}
