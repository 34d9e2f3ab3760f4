package dev.palier.app.page.screening;

import dev.palier.app.ask.Ask;
import dev.palier.app.page.screening.PartyFileView.Flaw;
import dev.palier.app.page.screening.PartyFileView.Line;
import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyRow;
import dev.palier.app.screening.MatchWords;
import dev.palier.app.screening.PartyResult;
import dev.palier.app.screening.VersionWords;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.party.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the results of a file of parties into the words of a page: the parties that match, the best
/// match of each, the highest score first.
final class PartyFileViews {

  private static final int WHOLE = 100;

  private final Ask ask;
  private final Screener screener;
  private final MatchWords words;

  PartyFileViews(Ask ask, Screener screener) {
    this.ask = ask;
    this.screener = screener;
    this.words = new MatchWords(ask.text().messages());
  }

  PartyFileView.Result of(
      String fileName,
      List<PartyResult> results,
      List<String> unknownColumns,
      PartyFilePage.Wanted wanted,
      int opened) {
    List<Scored> matching = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    int screened = 0;
    for (PartyResult result : results) {
      if (!result.row().problems().isEmpty()) {
        flaws.add(flaw(result));
      }
      if (result instanceof PartyResult.Screened done) {
        screened++;
        done.found().matches().stream()
            .findFirst()
            .ifPresent(best -> matching.add(new Scored(best, line(done, best, wanted))));
      }
    }
    VersionWords versions = new VersionWords(ask.text().messages());
    return new PartyFileView.Result(
        fileName,
        screened,
        wanted.alerts(),
        opened,
        wanted.watch(),
        matching.stream()
            .sorted(
                Comparator.comparing((Scored scored) -> scored.best().relation())
                    .thenComparing(scored -> -scored.best().score()))
            .map(Scored::line)
            .toList(),
        screened - matching.size(),
        screener.lists().versions().stream().map(versions::noMatch).toList(),
        ListCaveats.of(ask, screener.lists()),
        flaws,
        unknownColumns);
  }

  private record Scored(Match best, Line line) {}

  private static Flaw flaw(PartyResult result) {
    return new Flaw(
        result.row().line(),
        result.row().get(PartyColumn.NAME),
        result.row().find().isPresent(),
        result.row().problems());
  }

  private Line line(PartyResult.Screened screened, Match best, PartyFilePage.Wanted wanted) {
    PartyRow row = screened.row();
    Party party = screened.found().screening().party();
    Map<String, String> asked = new LinkedHashMap<>();
    row.stated().forEach((column, value) -> asked.put(column.column(), value));
    return new Line(
        row.line(),
        row.get(PartyColumn.REFERENCE),
        party.name(),
        ask.linkTo("/screening", asked),
        best.relation() == Relation.RELATED_NAME,
        MatchWords.score(best.score()),
        (int) Math.round(best.score() * WHOLE),
        best.entry().name(),
        best.entry().list(),
        words.line(best),
        screened.found().matches().size() - 1,
        wanted.alerts()
            ? ask.link("/alerts", "state", "all", "party", PartyKey.of(party).text())
            : "");
  }
}
