package dev.palier.screening.index;

import java.util.ArrayList;
import java.util.List;

/// Terms, each once and numbered in the order in which they came, found again by open addressing: a
/// list has hundreds of thousands.
final class Terms {

  static final int NONE = -1;

  private final List<Term> terms = new ArrayList<>();

  /// Place → number of its term, counted from 1; 0 where it is free. Half of them stay free.
  private int[] places = new int[1 << 12];

  private int[] hashes = new int[1 << 12];

  int size() {
    return terms.size();
  }

  Term get(int number) {
    return terms.get(number);
  }

  /// The number of a term, or [#NONE].
  int find(Term.Key key) {
    return places[place(key, spread(key))] - 1;
  }

  /// The number of a term; a new one where it is new.
  int add(Term term) {
    Term.Key key = term.key();
    int hash = spread(key);
    int place = place(key, hash);
    if (places[place] == 0) {
      terms.add(term);
      places[place] = terms.size();
      hashes[place] = hash;
      if (2 * terms.size() > places.length) {
        grow();
        return terms.size() - 1;
      }
    }
    return places[place] - 1;
  }

  /// Where a term is, or would be.
  private int place(Term.Key key, int hash) {
    int place = hash & places.length - 1;
    while (places[place] != 0
        && (hashes[place] != hash || !terms.get(places[place] - 1).key().equals(key))) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private static int spread(Term.Key key) {
    int hash = key.hashCode() * 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    int[] before = places;
    int[] hashesBefore = hashes;
    places = new int[2 * before.length];
    hashes = new int[places.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int place = hashesBefore[i] & places.length - 1;
        while (places[place] != 0) {
          place = place + 1 & places.length - 1;
        }
        places[place] = before[i];
        hashes[place] = hashesBefore[i];
      }
    }
  }
}
