package dev.palier.control.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import dev.palier.control.condition.Condition;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.regime.StatuteBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Searches all conceivable transactions for a case, with the SMT solver Z3: it finds one, or
/// proves that there is none.
///
/// It serves the states of the law that it was made for. A question whose formula it has met
/// before, as in a period whose texts are the same, is answered from memory. Not for use by several
/// threads; close it, since its memory is outside the heap.
public final class Searcher implements AutoCloseable {

  private static final int LIMIT_MILLISECONDS = 10_000;

  private final Vocabulary vocabulary;
  private final Axioms given;
  private final List<Condition> axioms;
  private final Context context = new Context();
  private final Solver solver;
  private final Distinctions distinctions;
  private final Symbols symbols;
  private final Map<State, Formulae> formulae = new IdentityHashMap<>();
  private final Map<BoolExpr, Search> answered = new HashMap<>();

  /// @param axioms what is true of every transaction by definition
  /// @param states all states of the law that cases will speak of
  /// @param others conditions that cases will speak of beside those of the provisions
  public Searcher(
      StatuteBook book, Axioms axioms, Collection<State> states, Collection<Condition> others) {
    this.vocabulary = book.vocabulary();
    this.given = axioms;
    this.axioms = axioms.conditions();
    List<Condition> beside = new ArrayList<>(this.axioms);
    beside.addAll(others);
    this.distinctions = Distinctions.of(book.geography(), states, beside, axioms.countries());
    this.symbols = new Symbols(context, distinctions, vocabulary, "");
    this.solver = context.mkSolver();
    Params limits = context.mkParams();
    limits.add("timeout", LIMIT_MILLISECONDS);
    solver.setParameters(limits);
    states.stream().findFirst().ifPresent(state -> assume(symbols, state));
  }

  /// Domain and axioms of a transaction; an axiom asks of no provision, so any state will do.
  private void assume(Symbols of, State state) {
    solver.add(of.domain().toArray(BoolExpr[]::new));
    Formulae its = new Formulae(of, state);
    axioms.forEach(axiom -> solver.add(its.of(axiom)));
  }

  /// Looks for a case.
  ///
  /// @throws IllegalArgumentException if it speaks of a state that this searcher was not made for
  public Search search(Case sought) {
    Symbols second = sought.isPair() ? symbols.differingIn(sought.free(), "'") : symbols;
    BoolExpr formula = formula(sought, second);
    Search known = answered.get(formula);
    if (known == null) {
      known = ask(sought, second, formula);
      answered.put(formula, known);
    }
    return known;
  }

  private BoolExpr formula(Case sought, Symbols second) {
    List<BoolExpr> parts = new ArrayList<>();
    Map<State, Formulae> others = new IdentityHashMap<>();
    for (Case.Part part : sought.parts()) {
      Formulae its =
          part.transaction() == 0
              ? formulae.computeIfAbsent(part.state(), state -> new Formulae(symbols, state))
              : others.computeIfAbsent(part.state(), state -> new Formulae(second, state));
      parts.add(its.of(part.condition()));
    }
    for (Case.Relation relation : sought.relations()) {
      parts.add(
          Formulae.compare(
              context,
              second.number(relation.fact()),
              relation.operator(),
              symbols.number(relation.fact())));
    }
    return context.mkAnd(parts.toArray(BoolExpr[]::new));
  }

  private Search ask(Case sought, Symbols second, BoolExpr formula) {
    solver.push();
    try {
      if (sought.isPair()) {
        assume(second, sought.parts().getFirst().state());
      }
      solver.add(formula);
      Status status = solver.check();
      return switch (status) {
        case UNSATISFIABLE -> new Search.None();
        case UNKNOWN -> new Search.Undecided(solver.getReasonUnknown());
        case SATISFIABLE -> confirmed(sought, second);
      };
    } finally {
      solver.pop();
    }
  }

  private Search confirmed(Case sought, Symbols second) {
    List<Facts> found = new ArrayList<>();
    found.add(new Reading(symbols, solver.getModel()).facts());
    if (sought.isPair()) {
      found.add(new Reading(second, solver.getModel()).facts());
    }
    return Simplification.isReal(sought, axioms, found)
        ? new Search.Found(new Simplification(sought, given, vocabulary, found).witness())
        : new Search.Undecided("the explainer does not confirm what the solver found");
  }

  @Override
  public void close() {
    context.close();
  }
}
