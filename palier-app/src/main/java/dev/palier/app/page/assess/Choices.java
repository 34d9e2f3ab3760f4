package dev.palier.app.page.assess;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.Fields;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.report.ViewBuilder;
import dev.palier.control.determination.Need;
import dev.palier.control.determination.Outcome;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.provision.Provision;
import dev.palier.control.transaction.Field;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes of each answer to a missing fact the address that asks again with it stated.
final class Choices {

  private static final List<Outcome> WEIGHT =
      List.of(
          Outcome.PROHIBITED,
          Outcome.LICENCE_REQUIRED,
          Outcome.NEEDS_INFORMATION,
          Outcome.EXCEPTION_AVAILABLE,
          Outcome.NO_REQUIREMENT_FOUND);

  private final Ask ask;
  private final ViewBuilder views;
  private final DeterminationJson json;

  Choices(Ask ask, ViewBuilder views, DeterminationJson json) {
    this.ask = ask;
    this.views = views;
    this.json = json;
  }

  List<AnswerView.Need> of(Assessment.Assessed assessed) {
    return assessed.determination().needs().stream().map(need -> need(assessed, need)).toList();
  }

  private AnswerView.Need need(Assessment.Assessed assessed, Need need) {
    return new AnswerView.Need(
        need.fact().label().in(ask.text().language()),
        need.fact().question().in(ask.text().language()),
        Objects.requireNonNullElse(
            DeterminationJson.asked(need.fact(), assessed.determination().facts()), ""),
        need.because().stream().map(Provision::id).distinct().toList(),
        inOrder(need).stream().map(answer -> choice(assessed, need.fact(), answer)).toList());
  }

  /// Names with the weightiest outcome first; ranges of numbers, countries and yes or no as they
  /// come.
  private static List<Need.Answer> inOrder(Need need) {
    return need.fact().type() == FactType.TEXT
        ? need.answers().stream()
            .sorted(Comparator.comparing(answer -> WEIGHT.indexOf(answer.outcome())))
            .toList()
        : need.answers();
  }

  private AnswerView.Choice choice(Assessment.Assessed assessed, Fact fact, Need.Answer answer) {
    Map<Field, String> fields = new EnumMap<>(assessed.stated());
    state(fields, fact, answer.value());
    return new AnswerView.Choice(
        json.answer(fact, answer.value()),
        answer.outcome(),
        ask.text().messages().of("outcome", answer.outcome()),
        views.review(answer.review()),
        ask.linkTo("/assess", Fields.parameters(fields)));
  }

  private void state(Map<Field, String> fields, Fact fact, FactValue value) {
    Optional<Field> field = field(fact);
    if (field.isPresent()) {
      fields.put(field.get(), word(field.get(), value));
      return;
    }
    String statement = fact.name() + "=" + written(value);
    String before = fields.getOrDefault(Field.FACTS, "");
    fields.put(Field.FACTS, before.isEmpty() ? statement : before + "; " + statement);
  }

  /// The field of an order that states a fact; the others are stated by name.
  private static Optional<Field> field(Fact fact) {
    return switch (fact.name()) {
      case "exporter.id" -> Optional.of(Field.EXPORTER);
      case "item.data_centre" -> Optional.of(Field.MARKETED_FOR);
      case "application.certified" -> Optional.of(Field.CERTIFIED);
      case "end_user.country" -> Optional.of(Field.END_USER_COUNTRY);
      case "ultimate_parent.country" -> Optional.of(Field.ULTIMATE_PARENT_COUNTRY);
      case "transaction.type" -> Optional.of(Field.EXPORT_TYPE);
      default -> Optional.empty();
    };
  }

  private String word(Field field, FactValue value) {
    return switch (value) {
      case FactValue.Truth truth when field == Field.MARKETED_FOR ->
          truth.value() ? "data-centre" : "non-data-centre";
      case FactValue.Text text when text.value().isEmpty() ->
          ask.text().get("assess.another-exporter");
      case FactValue.Truth _,
          FactValue.Text _,
          FactValue.Number _,
          FactValue.Readings _,
          FactValue.Unknown _ ->
          written(value);
    };
  }

  private static String written(FactValue value) {
    return switch (value) {
      case FactValue.Truth truth -> truth.value() ? "yes" : "no";
      case FactValue.Number number -> Words.number(number.value());
      case FactValue.Text text -> text.value().isEmpty() ? "other" : text.value();
      case FactValue.Readings several -> written(several.readings().getFirst());
      case FactValue.Unknown _ -> "";
    };
  }
}
