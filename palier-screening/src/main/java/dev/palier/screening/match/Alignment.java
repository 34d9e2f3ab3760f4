package dev.palier.screening.match;

import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import dev.palier.screening.name.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which parts of two names belong together. It is used again for pair after pair by one thread, so
/// that comparing allocates nothing.
///
/// The steps go from the surest to the least sure, and a word that found its counterpart is out of
/// the next: equal words; the same in another language; words written as one; alike words, the best
/// first; initials; initials of several words; a word said twice.
final class Alignment {

  private static final int MOST = 33;
  private static final double ALIKE = 0.35;
  private static final double JOINED = 0.8;
  private static final int JOINED_WORDS = 4;

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

  List<Token> query = List.of();
  List<Token> listed = List.of();
  boolean person;
  int links;
  final Link[] link = new Link[2 * MOST];
  final boolean[] queryDone = new boolean[MOST];
  final boolean[] listedDone = new boolean[MOST];
  boolean reordered;
  final Slips.Rows rows = new Slips.Rows();
  private final WordComparison words;
  private final double[] agreement = new double[MOST * MOST];
  private final StringBuilder join = new StringBuilder();

  Alignment(WordComparison words) {
    this.words = words;
    for (int i = 0; i < link.length; i++) {
      link[i] = new Link();
    }
  }

  void align(Reading one, Reading two) {
    query = one.tokens();
    listed = two.tokens();
    person = one.person() && two.person();
    links = 0;
    Arrays.fill(queryDone, 0, query.size(), false);
    Arrays.fill(listedDone, 0, listed.size(), false);
    linkEqual();
    if (left()) {
      linkJoined();
    }
    if (left()) {
      linkAlike();
    }
    if (left()) {
      linkInitials();
    }
    if (left()) {
      linkAcronyms();
    }
    passOverRepeated();
  }

  private boolean left() {
    boolean ofQuery = false;
    for (int i = 0; i < query.size(); i++) {
      ofQuery |= !queryDone[i];
    }
    boolean ofListed = false;
    for (int j = 0; j < listed.size(); j++) {
      ofListed |= !listedDone[j];
    }
    return ofQuery && ofListed;
  }

  private void linkEqual() {
    for (int i = 0; i < query.size(); i++) {
      Token a = query.get(i);
      int found = -1;
      for (int j = 0; j < listed.size() && found < 0; j++) {
        if (!listedDone[j] && a.text().equals(listed.get(j).text())) {
          found = j;
        }
      }
      if (found >= 0) {
        add(i, 1, found, 1, Math.min(a.weight(), listed.get(found).weight()), 1, null);
      }
    }
  }

  private void linkAlike() {
    int n = query.size();
    int m = listed.size();
    for (int i = 0; i < n; i++) {
      if (!queryDone[i]) {
        for (int j = 0; j < m; j++) {
          agreement[i * MOST + j] =
              listedDone[j] ? 0 : words.agreement(query.get(i), listed.get(j), rows);
        }
      }
    }
    while (true) {
      double best = ALIKE;
      int bestI = -1;
      int bestJ = -1;
      for (int i = 0; i < n; i++) {
        if (!queryDone[i]) {
          for (int j = 0; j < m; j++) {
            double value = agreement[i * MOST + j];
            if (!listedDone[j]
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
      double weight = Math.min(query.get(bestI).weight(), listed.get(bestJ).weight());
      add(bestI, 1, bestJ, 1, weight, best, null);
    }
  }

  /// Words written as one: `sergeilavrov`, `al zawahiri`, `patr ushev`.
  private void linkJoined() {
    for (int i = 0; i < query.size(); i++) {
      if (!queryDone[i]) {
        joinListed(i);
      }
    }
    for (int j = 0; j < listed.size(); j++) {
      if (!listedDone[j]) {
        joinQuery(j);
      }
    }
  }

  private void joinListed(int i) {
    String whole = query.get(i).text();
    for (int j = 0; j < listed.size(); j++) {
      double weight = 0;
      join.setLength(0);
      for (int k = j; k < listed.size() && k < j + JOINED_WORDS && !listedDone[k]; k++) {
        join.append(listed.get(k).text());
        weight += listed.get(k).weight();
        if (k > j && fits(whole, join)) {
          double alike = alike(whole, join);
          if (alike >= JOINED) {
            add(i, 1, j, k - j + 1, weight, alike, Agreement.JOINED);
            return;
          }
        }
      }
    }
  }

  private void joinQuery(int j) {
    String whole = listed.get(j).text();
    for (int i = 0; i < query.size(); i++) {
      double weight = 0;
      join.setLength(0);
      for (int k = i; k < query.size() && k < i + JOINED_WORDS && !queryDone[k]; k++) {
        join.append(query.get(k).text());
        weight += query.get(k).weight();
        if (k > i && fits(whole, join)) {
          double alike = alike(whole, join);
          if (alike >= JOINED) {
            weight = Math.min(weight, Math.max(listed.get(j).weight(), 0));
            add(i, k - i + 1, j, 1, weight, alike, Agreement.JOINED);
            return;
          }
        }
      }
    }
  }

  private static boolean fits(String whole, StringBuilder parts) {
    int apart = Math.abs(whole.length() - parts.length());
    return whole.length() > 3
        && apart <= 2
        && (whole.charAt(0) == parts.charAt(0)
            || whole.charAt(whole.length() - 1) == parts.charAt(parts.length() - 1));
  }

  private double alike(String whole, StringBuilder parts) {
    return whole.contentEquals(parts) ? 1 : words.spelling(whole, parts.toString(), 0, 0, rows);
  }

  private void linkInitials() {
    for (int i = 0; i < query.size(); i++) {
      if (!queryDone[i] && query.get(i).kind() == TokenKind.INITIAL) {
        int j = startingWith(query.get(i).text().charAt(0), listed, listedDone);
        if (j >= 0) {
          addInitial(i, j, listed.get(j).weight());
        }
      }
    }
    for (int j = 0; j < listed.size(); j++) {
      if (!listedDone[j] && listed.get(j).kind() == TokenKind.INITIAL) {
        int i = startingWith(listed.get(j).text().charAt(0), query, queryDone);
        if (i >= 0) {
          addInitial(i, j, query.get(i).weight());
        }
      }
    }
  }

  private void addInitial(int i, int j, double weight) {
    double less = Math.min(weight, Math.max(query.get(i).weight(), listed.get(j).weight()));
    double initial = Math.min(query.get(i).weight(), listed.get(j).weight());
    add(i, 1, j, 1, Math.min(less, Math.max(initial, 0.35)), words.initial, Agreement.INITIAL);
  }

  private static int startingWith(char letter, List<Token> tokens, boolean[] done) {
    for (int k = 0; k < tokens.size(); k++) {
      if (!done[k] && tokens.get(k).text().charAt(0) == letter) {
        return k;
      }
    }
    return -1;
  }

  /// `jc` for `jean claude`, `kt` for `kongsberg trading`.
  private void linkAcronyms() {
    for (int i = 0; i < query.size(); i++) {
      if (!queryDone[i] && isAcronym(query.get(i))) {
        acronym(i, query.get(i).text(), listed, listedDone, true);
      }
    }
    for (int j = 0; j < listed.size(); j++) {
      if (!listedDone[j] && isAcronym(listed.get(j))) {
        acronym(j, listed.get(j).text(), query, queryDone, false);
      }
    }
  }

  private static boolean isAcronym(Token token) {
    int length = token.text().length();
    return length >= 2
        && length <= 12
        && token.kind() != TokenKind.NUMBER
        && token.kind() != TokenKind.GENERIC;
  }

  private void acronym(
      int at, String letters, List<Token> words_, boolean[] done, boolean ofQuery) {
    for (int from = 0; from < words_.size(); from++) {
      if (done[from] || words_.get(from).text().charAt(0) != letters.charAt(0)) {
        continue;
      }
      int matched = 0;
      int used = 0;
      double weight = 0;
      int to = from;
      for (; to < words_.size() && matched < letters.length() && !done[to]; to++) {
        Token word = words_.get(to);
        int more = initials(word, letters, matched);
        if (more > 0) {
          matched += more;
          used++;
          weight += word.weight();
        } else if (word.kind() != TokenKind.PARTICLE && word.kind() != TokenKind.FORM) {
          break;
        }
      }
      if (matched == letters.length() && used >= 2) {
        if (ofQuery) {
          add(at, 1, from, to - from, weight, words.acronym, Agreement.ACRONYM);
        } else {
          add(from, to - from, at, 1, weight, words.acronym, Agreement.ACRONYM);
        }
        return;
      }
    }
  }

  /// How many letters from `at` the word accounts for: one for its own initial, or those of a
  /// phrase that was read as one (`joint stock company`).
  private static int initials(Token word, String letters, int at) {
    if (word.text().charAt(0) != letters.charAt(at)) {
      return 0;
    }
    String written = word.written();
    int blank = written.indexOf(' ');
    int count = 1;
    while (blank >= 0
        && at + count < letters.length()
        && Character.toLowerCase(written.charAt(blank + 1)) == letters.charAt(at + count)) {
      count++;
      blank = written.indexOf(' ', blank + 1);
    }
    return count;
  }

  /// A word that is said twice, on one side, says nothing more.
  private void passOverRepeated() {
    passOver(query, queryDone);
    passOver(listed, listedDone);
  }

  private static void passOver(List<Token> tokens, boolean[] done) {
    for (int i = 0; i < tokens.size(); i++) {
      for (int k = 0; !done[i] && k < tokens.size(); k++) {
        if (k != i && done[k] && tokens.get(k).text().equals(tokens.get(i).text())) {
          done[i] = true;
        }
      }
    }
  }

  private void add(
      int i, int ni, int j, int nj, double weight, double agreement, @Nullable Agreement how) {
    Link each = link[links++];
    each.query = i;
    each.queryWords = ni;
    each.listed = j;
    each.listedWords = nj;
    each.weight = weight;
    each.agreement = agreement;
    each.how = how;
    Arrays.fill(queryDone, i, i + ni, true);
    Arrays.fill(listedDone, j, j + nj, true);
  }
}
