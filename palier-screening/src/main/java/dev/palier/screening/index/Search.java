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
  private final Marks seenNames;
  private final Ints found = new Ints();

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
  private boolean[] linkRelates = new boolean[1 << 10];
  private int links;

  private int[] weights = new int[0];
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
    this.seenNames = new Marks(rows.names());
  }

  /// Gives the number of each name that is a candidate, once.
  void candidates(Name name, IntConsumer sink) {
    found.clear();
    for (Reading reading : name.readings()) {
      if (!reading.tokens().isEmpty()) {
        candidates(name, reading);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      seenNames.remove(found.get(i));
    }
    for (int i = 0; i < found.size(); i++) {
      sink.accept(found.get(i));
    }
  }

  private void candidates(Name name, Reading reading) {
    kinds = Kinds.of(name, reading);
    weigh(Piece.words(reading));
    link(Piece.of(reading));
    touches = 0;
    for (int link = 0; link < links; link++) {
      add(link);
    }
    for (int i = 0; i < touches; i++) {
      int row = touched[i];
      if (sums[row] >= Candidacy.ENOUGH) {
        find(rows.at(row));
      }
      sums[row] = 0;
    }
  }

  private void find(int at) {
    int name = rows.name(at);
    if (!seenNames.contains(name) && isCandidate(at)) {
      seenNames.add(name);
      found.add(name);
    }
  }

  private void weigh(List<Token> tokens) {
    weights = Candidacy.weights(tokens);
    words = weights.length;
    total = Arrays.stream(weights).sum();
  }

  private void link(List<Piece> pieces) {
    links = 0;
    likeTerms.clear();
    for (Piece piece : pieces) {
      int[] like = vocabulary.like(piece.term(), seenTerms);
      for (int i = 0; i < like.length; i += 2) {
        link(like[i], piece, like[i + 1]);
      }
    }
  }

  private void link(int term, Piece piece, int likeness) {
    if (links == linkTerms.length) {
      nextLinks = Arrays.copyOf(nextLinks, 2 * links);
      linkTerms = Arrays.copyOf(linkTerms, 2 * links);
      linkSpans = Arrays.copyOf(linkSpans, 2 * links);
      linkLikeness = Arrays.copyOf(linkLikeness, 2 * links);
      linkRelates = Arrays.copyOf(linkRelates, 2 * links);
    }
    linkTerms[links] = term;
    linkSpans[links] = piece.span();
    linkLikeness[links] = likeness;
    linkRelates[links] = Candidacy.relates(piece.term(), vocabulary.term(term), likeness);
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
    boolean relates = linkRelates[link];
    int end = postings.end(linkTerms[link]);
    for (int place = postings.start(linkTerms[link]); place < end; place++) {
      int row = postings.row(place);
      if (sums[row] == 0) {
        touch(row);
      }
      sums[row] +=
          relates ? Candidacy.ENOUGH : Candidacy.sum(share, postings.share(place)) * likeness;
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
          if (linkRelates[link] && relatable) {
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
    return Candidacy.sum(100 * query / total, 100 * listed / rows.total(at)) >= Candidacy.ENOUGH;
  }

  private static void raise(int[] likeness, int span, int to) {
    for (int i = Piece.first(span); i <= Piece.last(span); i++) {
      likeness[i] = Math.max(likeness[i], to);
    }
  }
}
