package dev.palier.screening.match;

import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import org.jspecify.annotations.Nullable;

/// Which parts of two names belong together. It is used again for pair after pair by one thread, so
/// that comparing allocates nothing.
///
/// The steps go from the surest to the least sure, and a word that found its counterpart is out of
/// the next: equal words; words written as one; initials of several words, if they are many; alike
/// words, the best first; initials; initials of two words; what says nothing more.
final class Alignment {

  private static final int MOST = 33;
  private static final double ALIKE = 0.35;

  /// Parts that belong together: words `query` to `query + queryWords` with those of the list.
  static final class Link {
    int query;
    int queryWords;
    int listed;
    int listedWords;
    double weight;
    double agreement;
    @Nullable Agreement how;
  }

  final Side query = new Side();
  final Side listed = new Side();
  boolean person;
  private boolean ofPersonAndOther;
  int links;
  final Link[] link = new Link[2 * MOST];
  final Slips.Rows rows = new Slips.Rows();
  final KnownAgreements known;
  private final JoinedWords joined;
  private final Initials initials;
  private final double[] agreement = new double[MOST * MOST];

  Alignment(WordComparison words) {
    known = new KnownAgreements(words, rows);
    joined = new JoinedWords(words, rows);
    initials = new Initials(words);
    for (int i = 0; i < link.length; i++) {
      link[i] = new Link();
    }
  }

  void align(Reading one, Reading two) {
    query.start(one.tokens());
    listed.start(two.tokens());
    person = one.person() && two.person();
    ofPersonAndOther = one.person() != two.person();
    links = 0;
    linkEqual();
    if (isLeft()) {
      joined.link(this);
    }
    if (isLeft()) {
      initials.linkSeveral(this, Initials.SEVERAL);
    }
    if (isLeft()) {
      linkAlike();
    }
    if (isLeft()) {
      initials.linkSingle(this);
    }
    if (isLeft()) {
      initials.linkSeveral(this, Initials.FEWEST);
    }
    Repetition.passOver(this);
  }

  /// Whether one of the names is a person's and the other is not.
  boolean isOfPersonAndOther() {
    return ofPersonAndOther;
  }

  private boolean isLeft() {
    return query.isLeft() && listed.isLeft();
  }

  private void linkEqual() {
    for (int i = 0; i < query.size(); i++) {
      Token a = query.token(i);
      for (int j = 0; j < listed.size() && !query.isDone(i); j++) {
        if (!listed.isDone(j) && isEqual(a, listed.token(j))) {
          linkWords(i, j, 1);
        }
      }
    }
  }

  /// The letters that two words hold differ more often than not, and are nearer at hand.
  private static boolean isEqual(Token one, Token other) {
    return one.letters() == other.letters() && one.text().equals(other.text());
  }

  private void linkAlike() {
    int n = query.size();
    int m = listed.size();
    for (int i = 0; i < n; i++) {
      if (!query.isDone(i)) {
        for (int j = 0; j < m; j++) {
          agreement[i * MOST + j] =
              listed.isDone(j) ? 0 : known.of(query.token(i), listed.token(j));
        }
      }
    }
    while (true) {
      double best = ALIKE;
      int bestI = -1;
      int bestJ = -1;
      for (int i = 0; i < n; i++) {
        if (!query.isDone(i)) {
          for (int j = 0; j < m; j++) {
            double value = agreement[i * MOST + j];
            if (!listed.isDone(j)
                && (value > best
                    || value == best && bestI >= 0 && Math.abs(i - j) < Math.abs(bestI - bestJ))) {
              best = value;
              bestI = i;
              bestJ = j;
            }
          }
        }
      }
      if (bestI < 0) {
        return;
      }
      linkWords(bestI, bestJ, best);
    }
  }

  private void linkWords(int i, int j, double agrees) {
    double weight = Math.min(query.token(i).weight(), listed.token(j).weight());
    link(query, i, 1, j, 1, weight, agrees, null);
  }

  /// Links words of a side with words of the other.
  void link(
      Side one,
      int at,
      int words,
      int otherAt,
      int otherWords,
      double weight,
      double agrees,
      @Nullable Agreement how) {
    boolean ofQuery = one == query;
    Link each = link[links++];
    each.query = ofQuery ? at : otherAt;
    each.queryWords = ofQuery ? words : otherWords;
    each.listed = ofQuery ? otherAt : at;
    each.listedWords = ofQuery ? otherWords : words;
    each.weight = weight;
    each.agreement = agrees;
    each.how = how;
    query.finish(each.query, each.queryWords);
    listed.finish(each.listed, each.listedWords);
  }
}
