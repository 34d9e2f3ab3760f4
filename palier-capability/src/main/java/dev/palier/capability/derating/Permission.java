package dev.palier.capability.derating;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.determination.Answer;
import dev.palier.control.determination.Determiner;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the rules of a day let through, asked of the determination engine itself: for a design, its
/// answer; for the numbers between two designs, the cells that the thresholds of the conditions cut
/// them into.
///
/// Every comparison of a number of the item with a constant, in any condition in force, is a cut;
/// between cuts no condition changes its truth, so that one answer stands for a cell. Not safe for
/// use by several threads.
public final class Permission {

  private final Determiner determiner;
  private final LocalDate day;
  private final Facts sale;
  private final Within within;
  private final Map<Term, double[]> cuts;
  private final Map<List<Integer>, Boolean> answers = new HashMap<>();

  /// @param sale the facts of the transaction ([Sale])
  public Permission(StatuteBook book, LocalDate day, Facts sale, Within within) {
    this.determiner = new Determiner(book);
    this.day = day;
    this.sale = sale;
    this.within = within;
    this.cuts = cuts(book.inForce(day));
  }

  /// The thresholds of each number, or sum of numbers, of an item: `item.tpp` at 1600, 2400, 4800.
  static Map<Term, double[]> cuts(InForce inForce) {
    Map<Term, SortedSet<Double>> found = new LinkedHashMap<>();
    for (InForce.Entry entry : inForce.entries()) {
      if (entry.provision().consequence().decides()) {
        ConditionFacts.visit(entry.period().condition(), leaf -> collect(leaf, found));
      }
    }
    Map<Term, double[]> cuts = new LinkedHashMap<>();
    found.forEach(
        (term, its) -> cuts.put(term, its.stream().mapToDouble(Double::doubleValue).toArray()));
    return cuts;
  }

  private static void collect(Condition leaf, Map<Term, SortedSet<Double>> found) {
    if (leaf instanceof Condition.Comparison(Term term, var operator, Term.Constant constant)
        && !ConditionFacts.facts(term).isEmpty()
        && ConditionFacts.facts(term).stream().allMatch(ItemFigures::has)) {
      found.computeIfAbsent(term, t -> new TreeSet<>()).addAll(operator.cuts(constant.value()));
    }
  }

  Map<Term, double[]> cuts() {
    return cuts;
  }

  double[] cuts(Term term) {
    return cuts.getOrDefault(term, new double[0]);
  }

  /// Whether the answer for an item with these numbers lies within the bounds.
  public boolean allows(ItemFigures figures) {
    return answers.computeIfAbsent(
        cell(figures), cell -> within.allows(determiner.answer(figures.over(sale), day)));
  }

  /// What the engine answers for an item with these numbers.
  public Answer answer(ItemFigures figures) {
    return determiner.answer(figures.over(sale), day);
  }

  /// The interval of each number between its cuts: items of one cell have one answer.
  List<Integer> cell(ItemFigures figures) {
    List<Integer> cell = new ArrayList<>(cuts.size());
    cuts.forEach((term, its) -> {
      double value = figures.value(term);
      int place = 0;
      while (place < its.length && value >= its[place]) {
        place++;
      }
      cell.add(place);
    });
    return cell;
  }
}
