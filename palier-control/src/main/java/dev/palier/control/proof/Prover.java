package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Proves or refutes what must be so of the rules, on one day or on every day on which they change.
///
/// What holds in one period and has the same formula in another is proved once. Not for use by
/// several threads.
public final class Prover {

  private final StatuteBook book;
  private final Obligations obligations;

  public Prover(StatuteBook book, Obligations obligations) {
    this.book = book;
    this.obligations = obligations;
  }

  /// The proofs for the rules of one day.
  public Proofs on(LocalDate day) {
    return on(List.of(day), proofs -> {}).getFirst();
  }

  /// The proofs for the rules of several days.
  ///
  /// @param done told of each day as it is finished
  public List<Proofs> on(Collection<LocalDate> days, Consumer<Proofs> done) {
    List<State> states = days.stream().map(day -> State.of(book, day)).toList();
    List<Proofs> all = new ArrayList<>();
    try (Searcher searcher = new Searcher(book, obligations.axioms(), states, conditions())) {
      for (State state : states) {
        Proofs proofs = proofs(state, searcher);
        all.add(proofs);
        done.accept(proofs);
      }
    }
    return all;
  }

  /// The first day of every period since a day: those on which a text, an enforcement or the
  /// membership of a country group changes.
  public SortedSet<LocalDate> periods(LocalDate since) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(since);
    days.addAll(book.changes().tailSet(since));
    days.addAll(book.geography().changes().tailSet(since));
    return days;
  }

  private Proofs proofs(State state, Searcher searcher) {
    List<Proof> list = new ArrayList<>();
    for (Property property : Properties.of(state, obligations)) {
      list.add(
          Proof.of(
              property,
              searcher.search(property.sought()),
              obligations.findAcknowledgement(property.id(), state.day())));
    }
    return new Proofs(state.day(), list);
  }

  /// The conditions of the obligations, which may tell apart what no provision does.
  private List<Condition> conditions() {
    List<Condition> all = new ArrayList<>();
    obligations.bars().forEach(bar -> all.add(bar.condition()));
    obligations
        .comparisons()
        .forEach(comparison -> {
          all.add(comparison.first());
          all.add(comparison.second());
        });
    return all;
  }
}
