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
  private static final int FEWEST_INITIALS = 2;
  private static final int MOST_INITIALS = 14;
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
  private boolean ofPersonAndOther;
  int links;
  final Link[] link = new Link[2 * MOST];
  final boolean[] queryDone = new boolean[MOST];
  final boolean[] listedDone = new boolean[MOST];
  boolean reordered;
  final Slips.Rows rows = new Slips.Rows();
  final KnownAgreements known;
  private final WordComparison words;
  private final double[] agreement = new double[MOST * MOST];
  private final StringBuilder join = new StringBuilder();

  Alignment(WordComparison words) {
    this.words = words;
    this.known = new KnownAgreements(words, rows);
    for (int i = 0; i < link.length; i++) {
      link[i] = new Link();
    }
  }

  void align(Reading one, Reading two) {
    query = one.tokens();
    listed = two.tokens();
    person = one.person() && two.person();
    ofPersonAndOther = one.person() != two.person();
    links = 0;
    Arrays.fill(queryDone, 0, query.size(), false);
    Arrays.fill(listedDone, 0, listed.size(), false);
    linkEqual();
    if (left()) {
      linkJoined();
    }
    if (left()) {
      linkAcronyms(3);
    }
    if (left()) {
      linkAlike();
    }
    if (left()) {
      linkInitials();
    }
    if (left()) {
      linkAcronyms(FEWEST_INITIALS);
    }
    passOverParts(query, queryDone, listed);
    passOverParts(listed, listedDone, query);
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
          agreement[i * MOST + j] = listedDone[j] ? 0 : known.of(query.get(i), listed.get(j));
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
    return whole.length() > 2
        && apart <= 2
        && (whole.charAt(0) == parts.charAt(0)
            || whole.charAt(whole.length() - 1) == parts.charAt(parts.length() - 1));
  }

  private double alike(String whole, StringBuilder parts) {
    return whole.contentEquals(parts) ? 1 : words.spelling(whole, parts, JOINED, rows);
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
  private void linkAcronyms(int letters) {
    if (ofPersonAndOther && query.size() > 1 && listed.size() > 1) {
      return; // a firm is not called by the initials of a person
    }
    for (int i = 0; i < query.size(); i++) {
      if (!queryDone[i] && isAcronym(query.get(i), letters)) {
        acronym(i, query.get(i).text(), listed, listedDone, true);
      }
    }
    for (int j = 0; j < listed.size(); j++) {
      if (!listedDone[j] && isAcronym(listed.get(j), letters)) {
        acronym(j, listed.get(j).text(), query, queryDone, false);
      }
    }
  }

  private static boolean isAcronym(Token token, int fewest) {
    int length = token.text().length();
    return length >= fewest
        && length <= MOST_INITIALS
        && switch (token.kind()) {
          case NAME -> true;
          case PARTICLE, FORM, TITLE -> fewest == FEWEST_INITIALS;
          case GENERIC, NUMBER, INITIAL, PLACE -> false;
        };
  }

  private void acronym(
      int at, String letters, List<Token> others, boolean[] done, boolean ofQuery) {
    for (int from = 0; from < others.size(); from++) {
      if (done[from] || others.get(from).text().charAt(0) != letters.charAt(0)) {
        continue;
      }
      int to = spelledOut(letters, 0, others, done, from);
      if (to > from + 1) {
        double weight = 0;
        for (int k = from; k < to; k++) {
          weight += others.get(k).weight();
        }
        if (ofQuery) {
          add(at, 1, from, to - from, weight, words.acronym(letters), Agreement.ACRONYM);
        } else {
          add(from, to - from, at, 1, weight, words.acronym(letters), Agreement.ACRONYM);
        }
        return;
      }
    }
  }

  /// The word behind the last that letters from `letter` on stand for, where each word gives its
  /// initial and small words, forms and places may be passed over; −1 where they stand for none.
  private static int spelledOut(
      String letters, int letter, List<Token> others, boolean[] done, int at) {
    if (letter >= letters.length()) {
      return at;
    }
    if (at >= others.size() || done[at]) {
      return -1;
    }
    Token word = others.get(at);
    for (int count = initials(word, letters, letter); count > 0; count--) {
      int end = spelledOut(letters, letter + count, others, done, at + 1);
      if (end >= 0) {
        return end;
      }
    }
    return mayBePassedOver(word) ? spelledOut(letters, letter, others, done, at + 1) : -1;
  }

  private static boolean mayBePassedOver(Token word) {
    return switch (word.kind()) {
      case PARTICLE, FORM, PLACE, TITLE -> true;
      case GENERIC -> "group".equals(word.meaning());
      case NAME, NUMBER, INITIAL -> false;
    };
  }

  /// How many letters from `letter` a word accounts for: one for its own initial, more for a phrase
  /// that was read as one (`joint stock company`), of which words may be passed over.
  private static int initials(Token word, String letters, int letter) {
    if (word.text().charAt(0) != letters.charAt(letter) && word.kind() != TokenKind.FORM) {
      return 0;
    }
    String written = word.written();
    if (written.charAt(0) >= 128) {
      return word.text().charAt(0) == letters.charAt(letter) ? 1 : 0;
    }
    int count = 0;
    for (int at = 0; at >= 0 && letter + count < letters.length(); at = written.indexOf(' ', at)) {
      at += written.charAt(at) == ' ' ? 1 : 0;
      count += Character.toLowerCase(written.charAt(at)) == letters.charAt(letter + count) ? 1 : 0;
    }
    return count;
  }

  /// Words of a form of organisation that the other side has: `stock` of `joint stock company`. A
  /// single letter may stand for one.
  private static void passOverParts(List<Token> tokens, boolean[] done, List<Token> others) {
    for (int i = 0; i < tokens.size(); i++) {
      for (int k = 0; !done[i] && k < others.size(); k++) {
        Token other = others.get(k);
        if (other.kind() == TokenKind.FORM && other.written().indexOf(' ') > 0) {
          done[i] = isPart(tokens.get(i), other.written());
        }
      }
    }
  }

  private static boolean isPart(Token token, String phrase) {
    String text = token.text();
    int initials = 0;
    for (int at = 0; at >= 0; at = phrase.indexOf(' ', at)) {
      at += phrase.charAt(at) == ' ' ? 1 : 0;
      boolean starts = phrase.regionMatches(true, at, text, 0, text.length());
      int end = at + text.length();
      if (starts
          && (token.kind() == TokenKind.INITIAL
              || end == phrase.length()
              || end < phrase.length() && phrase.charAt(end) == ' ')) {
        return true;
      }
      if (initials < text.length()
          && Character.toLowerCase(phrase.charAt(at)) == text.charAt(initials)) {
        initials++;
      }
    }
    return initials == text.length();
  }

  /// A word that is said twice, on one side, says nothing more.
  private void passOverRepeated() {
    passOver(query, queryDone);
    passOver(listed, listedDone);
  }

  private static void passOver(List<Token> tokens, boolean[] done) {
    for (int i = 0; i < tokens.size(); i++) {
      for (int k = 0; !done[i] && k < tokens.size(); k++) {
        if (k != i && done[k] && repeats(tokens.get(i), tokens.get(k))) {
          done[i] = true;
        }
      }
    }
  }

  private static boolean repeats(Token one, Token other) {
    return one.text().equals(other.text())
        || one.kind() == TokenKind.PLACE
            && one.meaning() != null
            && one.meaning().equals(other.meaning());
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
