package dev.palier.control.column;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Compiles conditions to steps; a condition that occurs twice, such as a country group that many
/// provisions test, becomes one step.
final class Compiler {

  private final Steps steps;
  private final Codes codes;
  private final LocalDate day;
  private final ToIntFunction<String> provisions;
  private final Map<Condition, Integer> known = new HashMap<>();

  /// @param day any day of the period for which it compiles
  /// @param provisions the place of a provision's truth, for `applies('…')`
  Compiler(Steps steps, Codes codes, LocalDate day, ToIntFunction<String> provisions) {
    this.steps = steps;
    this.codes = codes;
    this.day = day;
    this.provisions = provisions;
  }

  /// The place of a condition's truth.
  int place(Condition condition) {
    Integer place = known.get(condition);
    if (place == null) {
      place = compile(condition);
      known.put(condition, place);
    }
    return place;
  }

  private int compile(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> steps.add(to -> new Step.Constant(to, constant.value()));
      case Condition.Holds holds -> steps.add(to -> new Step.Holds(to, holds.fact()));
      case Condition.Comparison(
              Term.OfFact(Fact fact),
              var operator,
              Term.Constant(double value)) ->
          steps.add(to -> new Threshold(to, fact, operator, value));
      case Condition.Comparison comparison -> steps.add(to -> Comparing.of(to, comparison));
      case Condition.OneOf oneOf -> oneOf(oneOf.fact(), oneOf.values()::contains);
      case Condition.InCountries in -> oneOf(in.fact(), country -> in.set().contains(country, day));
      case Condition.Applies applies -> provisions.applyAsInt(applies.provision());
      case Condition.Not not -> {
        int part = place(not.part());
        yield steps.add(to -> new Step.Not(to, part));
      }
      case Condition.And and -> {
        int[] parts = places(and.parts());
        yield steps.add(to -> new Step.All(to, parts));
      }
      case Condition.Or or -> {
        int[] parts = places(or.parts());
        yield steps.add(to -> new Step.Any(to, parts));
      }
    };
  }

  private int[] places(List<Condition> parts) {
    return parts.stream().mapToInt(this::place).toArray();
  }

  private int oneOf(Fact fact, Predicate<String> belongs) {
    List<String> words = codes.words(fact);
    byte[] members = new byte[words.size()];
    for (int code = Codes.ANOTHER + 1; code < members.length; code++) {
      members[code] = (byte) (belongs.test(words.get(code)) ? 1 : 0);
    }
    return steps.add(to -> new Step.OneOf(to, fact, members));
  }
}
