package dev.palier.screening.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The terms of all names of a list, each once, and which of them are like a term.
///
/// What is like a term is kept once it was asked for: the words that many names share are looked up
/// again and again. Otherwise immutable.
final class Vocabulary {

  /// So many terms that are not its own are remembered, each with what few are like it.
  private static final int STRANGERS = 1 << 16;

  private static final int FEW = 32;

  private final Terms terms;
  private final KeyTable table;
  private final Likeness likeness;
  private final AtomicReferenceArray<int @Nullable []> kept;
  private final Map<Term.Key, int[]> strangers = new ConcurrentHashMap<>();

  private Vocabulary(Terms terms, KeyTable table, Likeness likeness) {
    this.terms = terms;
    this.table = table;
    this.likeness = likeness;
    this.kept = new AtomicReferenceArray<>(terms.size());
  }

  int size() {
    return terms.size();
  }

  Term term(int id) {
    return terms.get(id);
  }

  /// The terms that are like this one, each once, and how like each is: term, likeness, term, …
  ///
  /// @param seen empty before and after
  int[] like(Term term, Marks seen) {
    Term.Key key = term.key();
    int id = terms.find(key);
    if (id == Terms.NONE) {
      return likeStranger(term, key, seen);
    }
    int[] known = kept.get(id);
    if (known != null) {
      return known;
    }
    int[] found = find(term, seen);
    kept.set(id, found);
    return found;
  }

  private int[] likeStranger(Term term, Term.Key key, Marks seen) {
    int[] known = strangers.get(key);
    if (known != null) {
      return known;
    }
    int[] found = find(term, seen);
    if (found.length < FEW && strangers.size() < STRANGERS) {
      strangers.put(key, found);
    }
    return found;
  }

  private int[] find(Term term, Marks seen) {
    Ints looked = new Ints(64);
    Ints found = new Ints(64);
    Keys.lookingUp(
        term,
        key -> {
          int end = table.end(key);
          for (int place = table.start(key); place < end; place++) {
            int id = table.termAt(place);
            if (table.keyAt(place) == key && seen.add(id)) {
              looked.add(id);
              int like = likeness.of(term, terms.get(id));
              if (like > 0) {
                found.add(id);
                found.add(like);
              }
            }
          }
        });
    for (int i = 0; i < looked.size(); i++) {
      seen.remove(looked.get(i));
    }
    return found.toArray();
  }

  /// Collects terms.
  static final class Builder {

    private final Terms terms = new Terms();

    int size() {
      return terms.size();
    }

    /// The number of a term; a new one where it is new.
    int add(Term term) {
      return terms.add(term);
    }

    Vocabulary build(Likeness likeness) {
      KeyTable.Builder table = new KeyTable.Builder();
      for (int id = 0; id < terms.size(); id++) {
        int term = id;
        Keys.filing(terms.get(id), key -> table.add(key, term));
      }
      return new Vocabulary(terms, table.build(), likeness);
    }
  }
}
