package dev.palier.screening.match;

import dev.palier.screening.name.Token;

/// Words of one name that the other writes as one: `sergeilavrov`, `alzawahiri`, `patr ushev`.
final class JoinedWords {

  private static final double ALIKE = 0.8;
  private static final int MOST_WORDS = 4;
  private static final int MOST_APART = 2;
  private static final int SHORT = 2;

  private final WordComparison words;
  private final Slips.Rows rows;
  private final StringBuilder joined = new StringBuilder();

  JoinedWords(WordComparison words, Slips.Rows rows) {
    this.words = words;
    this.rows = rows;
  }

  void link(Alignment alignment) {
    link(alignment, alignment.query, alignment.listed);
    link(alignment, alignment.listed, alignment.query);
  }

  private void link(Alignment alignment, Side one, Side parts) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.isDone(i)) {
        link(alignment, one, i, parts);
      }
    }
  }

  private void link(Alignment alignment, Side one, int at, Side parts) {
    Token whole = one.token(at);
    int most = whole.text().length() + MOST_APART;
    for (int from = 0; whole.text().length() > SHORT && from < parts.size(); from++) {
      if (parts.isDone(from)) {
        continue;
      }
      double weight = parts.token(from).weight();
      int letters = parts.token(from).text().length();
      for (int to = from + 1; to < parts.size() && to < from + MOST_WORDS; to++) {
        letters += parts.token(to).text().length();
        if (letters > most || parts.isDone(to)) {
          break;
        }
        weight += parts.token(to).weight();
        if (fits(whole.text(), parts, from, to, letters)) {
          double alike = alike(whole.text(), parts, from, to);
          if (alike >= ALIKE) {
            // what the entry writes as one says no more than that word
            double says = one == alignment.listed ? Math.min(weight, whole.weight()) : weight;
            alignment.link(one, at, 1, from, to - from + 1, says, alike, Agreement.JOINED);
            return;
          }
        }
      }
    }
  }

  /// Whether words of so many letters can be another: as long, nearly, with an end in common.
  private static boolean fits(String whole, Side parts, int from, int to, int letters) {
    String last = parts.token(to).text();
    return Math.abs(whole.length() - letters) <= MOST_APART
        && (whole.charAt(0) == parts.token(from).text().charAt(0)
            || whole.charAt(whole.length() - 1) == last.charAt(last.length() - 1));
  }

  private double alike(String whole, Side parts, int from, int to) {
    joined.setLength(0);
    for (int i = from; i <= to; i++) {
      joined.append(parts.token(i).text());
    }
    return whole.contentEquals(joined) ? 1 : words.spelling(whole, joined, ALIKE, rows);
  }
}
