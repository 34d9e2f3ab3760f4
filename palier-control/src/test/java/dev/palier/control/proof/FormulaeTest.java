package dev.palier.control.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.AnyFacts;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A formula holds just where the explainer says YES, for facts drawn by chance and for models that
/// the solver makes.
class FormulaeTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final Obligations OBLIGATIONS = Obligations.packaged(BOOK);

  static Stream<LocalDate> days() {
    return Stream.of(
            "2022-10-21", "2023-10-30", "2024-04-04", "2025-05-13", "2026-07-10", "2026-11-10")
        .map(LocalDate::parse);
  }

  @ParameterizedTest
  @MethodSource("days")
  void saysWhatTheExplainerSaysOfFactsByChance(LocalDate day) {
    State state = State.of(BOOK, day);
    AnyFacts any = new AnyFacts(BOOK, new Random(day.toEpochDay()));
    try (Context context = new Context()) {
      Symbols symbols = new Symbols(context, distinctions(state), BOOK.vocabulary(), "");
      Formulae formulae = new Formulae(symbols, state);
      Solver solver = context.mkSolver();
      for (int i = 0; i < 60; i++) {
        Facts facts = any.complete();
        solver.push();
        solver.add(symbols.having(facts).toArray(BoolExpr[]::new));
        assertThat(solver.check()).isEqualTo(Status.SATISFIABLE);
        assertSame(state, formulae, solver.getModel(), facts);
        solver.pop();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void saysWhatTheExplainerSaysOfModels(LocalDate day) {
    State state = State.of(BOOK, day);
    Random random = new Random(day.toEpochDay());
    List<InForce.Entry> entries = state.inForce().entries();
    try (Context context = new Context()) {
      Symbols symbols = new Symbols(context, distinctions(state), BOOK.vocabulary(), "");
      Formulae formulae = new Formulae(symbols, state);
      Solver solver = context.mkSolver();
      solver.add(symbols.domain().toArray(BoolExpr[]::new));
      int sampled = 0;
      for (int i = 0; i < 60; i++) {
        solver.push();
        for (int j = 0; j < 3; j++) {
          BoolExpr some =
              formulae.of(applies(entries.get(random.nextInt(entries.size())).provision().id()));
          solver.add(random.nextInt(3) > 0 ? some : context.mkNot(some));
        }
        if (solver.check() == Status.SATISFIABLE) {
          Facts facts = new Reading(symbols, solver.getModel()).facts();
          assertSame(state, formulae, solver.getModel(), facts);
          sampled++;
        }
        solver.pop();
      }
      assertThat(sampled).isGreaterThan(15);
    }
  }

  @Test
  void theTestCanFail() {
    State before = State.of(BOOK, LocalDate.parse("2023-11-16"));
    State after = State.of(BOOK, LocalDate.parse("2023-11-17"));
    AnyFacts any = new AnyFacts(BOOK, new Random(1));
    long different =
        Stream.generate(any::complete)
            .limit(200)
            .filter(facts ->
                new Explainer(before, facts).truth(before.outcome().required())
                    != new Explainer(after, facts).truth(after.outcome().required()))
            .count();
    assertThat(different).isPositive();
  }

  private static Distinctions distinctions(State state) {
    return Distinctions.of(
        BOOK.geography(), List.of(state), OBLIGATIONS.axioms().conditions(), List.of("CN"));
  }

  private static void assertSame(State state, Formulae formulae, Model model, Facts facts) {
    Explainer explainer = new Explainer(state, facts);
    for (InForce.Entry entry : state.inForce().entries()) {
      same(entry.provision().id(), applies(entry.provision().id()), formulae, model, explainer);
    }
    same("prohibited", state.outcome().prohibited(), formulae, model, explainer);
    same("required", state.outcome().required(), formulae, model, explainer);
    same("excepted", state.outcome().excepted(), formulae, model, explainer);
    state.outcome().reviews().forEach((id, at) -> same(id, at, formulae, model, explainer));
  }

  private static void same(
      String what, Condition condition, Formulae formulae, Model model, Explainer explainer) {
    assertThat(Truth.of(model.eval(formulae.of(condition), true).isTrue()))
        .as(what)
        .isEqualTo(explainer.truth(condition));
  }

  private static Condition applies(String id) {
    return new Condition.Applies(id);
  }
}
