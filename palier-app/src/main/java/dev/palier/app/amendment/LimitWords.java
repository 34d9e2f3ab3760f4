package dev.palier.app.amendment;

import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Limit;
import dev.palier.control.condition.Term;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says ranges of items: "1600 ≤ TPP < 4800 and performance density ≥ 5.92".
public final class LimitWords {

  private final Messages messages;

  public LimitWords(Messages messages) {
    this.messages = messages;
  }

  /// The limits of one box, joined; "every item" where there are none.
  public String of(List<Limit> box) {
    return box.isEmpty()
        ? messages.get("region.every-item")
        : box.stream().map(this::of).collect(Collectors.joining(messages.get("region.and")));
  }

  private String of(Limit limit) {
    return switch (limit) {
      case Limit.Range range -> range(range);
      case Limit.Is(Fact fact, boolean value) ->
          messages.get(value ? "region.is" : "region.is-not", label(fact));
    };
  }

  private String range(Limit.Range range) {
    String name = name(range.term());
    String unit = unit(range.term());
    boolean open = Double.isInfinite(range.above());
    if (range.least() == 0) {
      return name + " " + upper(range.above()) + unit;
    }
    return open
        ? name + " " + lower(range.least()) + unit
        : messages.get(
            "region.between", name, lower(range.least()) + unit, upper(range.above()) + unit);
  }

  /// The least number of a range, as the text that a rule would write: the number just above 2 is
  /// "> 2".
  private static String lower(double least) {
    String number = Words.number(least);
    return (Double.parseDouble(number) < least ? "> " : "≥ ") + number;
  }

  private static String upper(double above) {
    String number = Words.number(above);
    return (Double.parseDouble(number) < above ? "≤ " : "< ") + number;
  }

  private String name(Term term) {
    return switch (term) {
      case Term.Constant constant -> constant.toString();
      case Term.OfFact of -> label(of.fact());
      case Term.Arithmetic sum ->
          name(sum.left()) + " " + sum.sign().sign() + " " + name(sum.right());
    };
  }

  private static String unit(Term term) {
    String unit =
        switch (term) {
          case Term.Constant _ -> "";
          case Term.OfFact of -> of.fact().unit();
          case Term.Arithmetic sum -> unit(sum.left()).strip();
        };
    return unit.isEmpty() ? "" : " " + unit;
  }

  /// What a fact is called.
  public String label(Fact fact) {
    return fact.label().in(messages.language());
  }

  /// A number of a fact with its unit.
  public String amount(Fact fact, double value) {
    return Words.number(value) + (fact.unit().isEmpty() ? "" : " " + fact.unit());
  }

  /// A figure or a truth of an item in words; nothing for other facts, and for what is not known.
  public Optional<String> stated(Fact fact, FactValue value) {
    return switch (value) {
      case FactValue.Number number -> Optional.of(label(fact) + " " + amount(fact, number.value()));
      case FactValue.Truth truth ->
          Optional.of(messages.get(truth.value() ? "region.is" : "region.is-not", label(fact)));
      case FactValue.Text _, FactValue.Readings _, FactValue.Unknown _ -> Optional.empty();
    };
  }
}
