package dev.palier.app.api;

import dev.palier.app.api.Route.Answer;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.PartyQuestion;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonObject;
import dev.palier.app.lists.ListWords;
import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyRow;
import dev.palier.app.screening.ScreeningJson;
import dev.palier.app.screening.Shown;
import dev.palier.screening.Screener;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Screens the parties that a request states; the answers are those of `palier screen --json`.
final class ScreenApi {

  static final Posted.Form<PartyColumn> FORM =
      new Posted.Form<>(
          "parties",
          "a party",
          "{\"name\": \"Huawei Technologies\", \"country\": \"CN\"}",
          1_000,
          List.of(PartyColumn.values()),
          PartyColumn::column,
          name ->
              Arrays.stream(PartyColumn.values()).filter(c -> c.column().equals(name)).findFirst(),
          column -> column == PartyColumn.NAME);

  private static final int USUAL = 25;
  private static final int MOST = 100;

  private final PartyQuestion question;
  private final Supplier<Screener> screener;

  ScreenApi(Palier palier, Supplier<Screener> screener) {
    this.question = new PartyQuestion(palier.book().geography());
    this.screener = screener;
  }

  /// One party, stated in the address.
  Answer get(Ask ask) {
    return one(ask, question.of(ask));
  }

  /// One party, or each of a list: one without a name stands in its place with its problems.
  Answer post(Ask ask, String body) {
    Posted<PartyColumn> posted;
    try {
      posted = Posted.read(body, FORM);
    } catch (Posted.Unreadable e) {
      return new Answer.Refused(e.problem());
    }
    List<PartyRow> rows = posted.rows().stream().map(question::of).toList();
    if (!posted.many()) {
      return one(ask, rows.getFirst());
    }
    return new Answer.Tree(rows.stream().map(trees(ask)::of).toList());
  }

  private Answer one(Ask ask, PartyRow row) {
    return row.find().isPresent()
        ? new Answer.Tree(trees(ask).of(row))
        : new Answer.Refused(Problem.ofParty(row.problems()));
  }

  private Trees trees(Ask ask) {
    Screener now = screener.get();
    Instant start = ask.today().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Trees(
        now,
        Shown.best(PartyQuestion.wantsRelated(ask), ask.number("limit", USUAL, 1, MOST)),
        new ScreeningJson(ask.text().messages()),
        new ListWords(ask.text().messages()).caveats(now.lists(), start));
  }

  /// What all parties of one request are answered with.
  private record Trees(Screener screener, Shown shown, ScreeningJson json, List<String> caveats) {

    Map<String, Object> of(PartyRow row) {
      Map<String, Object> tree =
          row.find()
              .map(party -> json.of(shown.of(screener.screen(party)), caveats))
              .orElseGet(() ->
                  JsonObject.of(
                      "schema",
                      ScreeningJson.SCHEMA,
                      "party",
                      JsonObject.of("reference", row.get(PartyColumn.REFERENCE)),
                      "caveats",
                      caveats));
      if (!row.problems().isEmpty()) {
        tree.put("problems", row.problems().stream().map(Problem::tree).toList());
      }
      return tree;
    }
  }
}
