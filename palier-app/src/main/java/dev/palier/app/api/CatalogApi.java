package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.ChipJson;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.RuleJson;
import dev.palier.control.provision.Provision;
import java.util.Optional;

/// What the catalogue and the statute book hold.
final class CatalogApi {

  private final Palier palier;

  CatalogApi(Palier palier) {
    this.palier = palier;
  }

  Answer chips(Ask ask) {
    Optional<String> maker = ask.find("maker");
    ChipJson json = new ChipJson(palier.catalog());
    return new Answer.Tree(
        palier.catalog().chips().stream()
            .filter(chip -> maker.isEmpty() || maker.get().equals(chip.makerId()))
            .map(json::brief)
            .toList());
  }

  Answer chip(String id) {
    return palier
        .catalog()
        .findChip(id)
        .<Answer>map(chip -> new Answer.Tree(new ChipJson(palier.catalog()).full(chip)))
        .orElseThrow(() -> AskException.notFound("problem.no-chip", id));
  }

  /// The statute book; with a date, the provisions whose text stands on it.
  Answer rules(Ask ask) {
    RuleJson json = new RuleJson(palier.book(), ask.text().messages());
    return new Answer.Tree(
        JsonObject.of(
            "regimes",
            palier.book().regimes().stream().map(json::regime).toList(),
            "provisions",
            palier.book().regimes().stream()
                .flatMap(regime -> regime.provisions().stream())
                .filter(provision -> stands(provision, ask))
                .map(json::provision)
                .toList(),
            "announcements",
            palier.book().regimes().stream()
                .flatMap(regime -> regime.announcements().stream())
                .map(json::announcement)
                .toList()));
  }

  private static boolean stands(Provision provision, Ask ask) {
    return ask.find("as_of").isEmpty()
        || provision.findPeriod(ask.date("as_of", ask.today())).isPresent();
  }

  Answer rule(Ask ask, String id) {
    return palier
        .book()
        .findProvision(id)
        .<Answer>map(
            p -> new Answer.Tree(new RuleJson(palier.book(), ask.text().messages()).provision(p)))
        .orElseThrow(() -> AskException.notFound("problem.no-rule", id));
  }
}
