package dev.palier.screening.index;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.Reading;
import dev.palier.screening.name.Token;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// One thread's search for the rows that are candidates of a reading. Its arrays are used again.
///
/// 1. For each piece of the query, the terms of the vocabulary that are like it.
/// 2. For each row in which one of them stands, a sum that is never less than what [Candidacy] asks
///    for: a word that is like two of the other name counts twice.
/// 3. Where that sum is enough, the exact one.
final class Search {

  private final Vocabulary vocabulary;
  private final Rows rows;
  private final Postings postings;

  private final Marks seenTerms;
  private final Marks likeTerms;

  /// Term → its first link, where it is among the like terms.
  private final int[] heads;

  /// Row → its sum; 0 in all of them between two searches.
  private final int[] sums;

  private int[] touched = new int[1 << 10];
  private int touches;

  /// A link says that a term is like a piece of the query.
  private int[] nextLinks = new int[1 << 10];

  private int[] linkTerms = new int[1 << 10];
  private int[] linkSpans = new int[1 << 10];
  private int[] linkLikeness = new int[1 << 10];
  private boolean[] linkRare = new boolean[1 << 10];
  private int links;

  private final int[] weights = new int[Piece.MOST_WORDS];
  private final int[] queryLikeness = new int[Piece.MOST_WORDS];
  private final int[] rowLikeness = new int[Piece.MOST_WORDS];
  private int words;
  private int total;
  private int kinds;

  Search(Vocabulary vocabulary, Rows rows, Postings postings) {
    this.vocabulary = vocabulary;
    this.rows = rows;
    this.postings = postings;
    this.seenTerms = new Marks(vocabulary.size());
    this.likeTerms = new Marks(vocabulary.size());
    this.heads = new int[vocabulary.size()];
    this.sums = new int[rows.size()];
  }

  /// Gives the name of each row that is a candidate of the reading.
  void candidates(Name name, Reading reading, IntConsumer sink) {
    kinds = Kinds.of(name, reading);
    weigh(Piece.words(reading));
    link(Piece.of(reading));
    touches = 0;
    for (int link = 0; link < links; link++) {
      add(link);
    }
    for (int i = 0; i < touches; i++) {
      int row = touched[i];
      if (sums[row] >= Candidacy.ENOUGH && isCandidate(rows.at(row))) {
        sink.accept(rows.name(rows.at(row)));
      }
      sums[row] = 0;
    }
  }

  private void weigh(List<Token> tokens) {
    words = tokens.size();
    total = 0;
    for (int i = 0; i < words; i++) {
      weights[i] = Candidacy.weight(tokens.get(i));
      total += weights[i];
    }
  }

  private void link(List<Piece> pieces) {
    links = 0;
    likeTerms.clear();
    for (Piece piece : pieces) {
      boolean rare = Candidacy.isRare(piece.term());
      int[] like = vocabulary.like(piece.term(), seenTerms);
      for (int i = 0; i < like.length; i += 2) {
        link(like[i], piece.span(), like[i + 1], rare);
      }
    }
  }

  private void link(int term, int span, int likeness, boolean rare) {
    if (links == linkTerms.length) {
      nextLinks = Arrays.copyOf(nextLinks, 2 * links);
      linkTerms = Arrays.copyOf(linkTerms, 2 * links);
      linkSpans = Arrays.copyOf(linkSpans, 2 * links);
      linkLikeness = Arrays.copyOf(linkLikeness, 2 * links);
      linkRare = Arrays.copyOf(linkRare, 2 * links);
    }
    linkTerms[links] = term;
    linkSpans[links] = span;
    linkLikeness[links] = likeness;
    linkRare[links] = rare && likeness >= Candidacy.RARE_LIKENESS && vocabulary.isRare(term);
    nextLinks[links] = likeTerms.add(term) ? -1 : heads[term];
    heads[term] = links++;
  }

  /// Adds what a link gives to the sums of all rows of its term.
  private void add(int link) {
    int span = linkSpans[link];
    int likeness = linkLikeness[link];
    int covered = 0;
    for (int i = Piece.first(span); i <= Piece.last(span); i++) {
      covered += weights[i];
    }
    int share = (100 * covered + total - 1) / total;
    boolean rare = linkRare[link];
    int end = postings.end(linkTerms[link]);
    for (int place = postings.start(linkTerms[link]); place < end; place++) {
      int row = postings.row(place);
      if (sums[row] == 0) {
        touch(row);
      }
      sums[row] += rare ? Candidacy.ENOUGH : (share + postings.share(place)) * likeness;
    }
  }

  private void touch(int row) {
    if (touches == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touches);
    }
    touched[touches++] = row;
  }

  private boolean isCandidate(int at) {
    if (!Kinds.comparable(kinds, rows.kinds(at))) {
      return false;
    }
    boolean relatable = !Kinds.bothPersons(kinds, rows.kinds(at));
    Arrays.fill(rowLikeness, 0, rows.words(at), 0);
    Arrays.fill(queryLikeness, 0, words, 0);
    int pieces = rows.pieces(at);
    for (int piece = 0; piece < pieces; piece++) {
      int term = rows.term(at, piece);
      if (likeTerms.contains(term)) {
        for (int link = heads[term]; link >= 0; link = nextLinks[link]) {
          if (linkRare[link] && relatable) {
            return true;
          }
          raise(rowLikeness, rows.span(at, piece), linkLikeness[link]);
          raise(queryLikeness, linkSpans[link], linkLikeness[link]);
        }
      }
    }
    int query = 0;
    for (int i = 0; i < words; i++) {
      query += weights[i] * queryLikeness[i];
    }
    int listed = 0;
    for (int i = 0; i < rows.words(at); i++) {
      listed += rows.weight(at, i) * rowLikeness[i];
    }
    return 100 * query / total + 100 * listed / rows.total(at) >= Candidacy.ENOUGH;
  }

  private static void raise(int[] likeness, int span, int to) {
    for (int i = Piece.first(span); i <= Piece.last(span); i++) {
      likeness[i] = Math.max(likeness[i], to);
    }
  }
}
