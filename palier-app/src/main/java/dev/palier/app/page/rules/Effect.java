package dev.palier.app.page.rules;

import dev.palier.app.ask.PageText;
import dev.palier.control.provision.Consequence;
import java.util.ArrayList;
import java.util.List;

/// Says what follows where a provision applies, one sentence after another.
final class Effect {

  private final PageText text;

  Effect(PageText text) {
    this.text = text;
  }

  List<String> of(Consequence consequence) {
    return switch (consequence) {
      case Consequence.Classifies c -> List.of(text.get("effect.class", c.entry()));
      case Consequence.MeetsParagraph p -> List.of(text.get("effect.paragraph", p.paragraph()));
      case Consequence.Notes n -> List.of(text.get("effect.note", n.meaning()));
      case Consequence.RequiresLicence l -> List.of(text.get("effect.licence", l.reason()));
      case Consequence.Prohibits p -> List.of(text.get("effect.prohibits", p.prohibition()));
      case Consequence.Asks a -> List.of(text.get("effect.asks", a.question()));
      case Consequence.LeviesTariff t ->
          with(text.get("effect.tariff", t.percent()), t.conditions());
      case Consequence.RestrictsImport r ->
          with(text.get("effect.import." + r.measure().name()), r.conditions());
      case Consequence.GrantsException e ->
          with(
              text.get("effect.exception", e.symbol(), String.join(", ", e.lifts())),
              e.conditions());
      case Consequence.SetsReviewPolicy r ->
          with(
              text.get(
                  "effect.review",
                  text.messages().of("review", r.policy()),
                  String.join(", ", r.of())),
              r.conditions());
    };
  }

  private static List<String> with(String first, List<String> conditions) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first);
    sentences.addAll(conditions);
    return sentences;
  }
}
