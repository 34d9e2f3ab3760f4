package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.LadderQuestion;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.LadderJson;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderClaim;
import dev.palier.catalog.ladder.LadderQuery;
import java.util.Map;

/// The ladder of a date, a chip's levels on it, and a claim about the chip.
final class LadderApi {

  private static final int LAST_LEVEL = 99;

  private final Palier palier;
  private final LadderQuestion question;

  LadderApi(Palier palier) {
    this.palier = palier;
    this.question = new LadderQuestion(palier);
  }

  Answer get(Ask ask) {
    Chip chip = question.chip(ask);
    LadderQuery query = question.of(ask, chip, ask.date("as_of", ask.today()));
    Map<String, Object> json = LadderJson.levels(Ladder.of(palier.catalog(), query), chip);
    ask.find("level")
        .ifPresent(level ->
            json.put(
                "claim",
                LadderJson.claim(
                    LadderClaim.check(
                        palier.catalog(), chip, ask.number("level", 1, 1, LAST_LEVEL), query))));
    return new Answer.Tree(json);
  }
}
