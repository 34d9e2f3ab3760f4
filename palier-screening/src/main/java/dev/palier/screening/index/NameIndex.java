package dev.palier.screening.index;

import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.Name;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;

/// Finds which of many names another may be, typos included, without looking at every one.
/// Immutable but for scratch space, and safe for use by several threads.
public final class NameIndex {

  private final Vocabulary vocabulary;
  private final Rows rows;
  private final Postings postings;

  /// Scratch space that no thread uses now; as many as threads ever searched at once.
  private final ConcurrentLinkedQueue<Search> idle = new ConcurrentLinkedQueue<>();

  private NameIndex(Vocabulary vocabulary, Rows rows, Postings postings) {
    this.vocabulary = vocabulary;
    this.rows = rows;
    this.postings = postings;
  }

  /// Files names under their numbers in the list.
  public static NameIndex over(List<Name> names) {
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    Rows rows = Rows.of(names, vocabulary);
    CompletableFuture<Postings> postings =
        CompletableFuture.supplyAsync(() -> Postings.of(rows, vocabulary.size()));
    return new NameIndex(
        vocabulary.build(new Likeness(NameMatcher.standard())), rows, postings.join());
  }

  /// Gives the numbers of the names that are candidates for a name, each once.
  public void candidates(Name query, IntConsumer sink) {
    Search idleSearch = idle.poll();
    Search search = idleSearch == null ? new Search(vocabulary, rows, postings) : idleSearch;
    search.candidates(query, sink);
    idle.add(search);
  }
}
