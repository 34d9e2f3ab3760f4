package dev.palier.app.page.audit;

import dev.palier.app.alert.AlertWords;
import dev.palier.app.ask.Address;
import dev.palier.app.ask.Ask;
import dev.palier.app.audit.AuditTrail;
import dev.palier.app.audit.AuditTrail.AuditedEvent;
import dev.palier.app.page.audit.AuditView.Line;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.ScreeningRun;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what happened into lines, the newest first.
final class AuditLines {

  private final Ask ask;
  private final AlertWords words;

  AuditLines(Ask ask) {
    this.ask = ask;
    this.words = new AlertWords(ask.text().messages());
  }

  List<Line> of(AuditTrail trail, int most) {
    return Stream.of(
            trail.screenings().stream().map(this::screening),
            trail.events().stream().map(this::event),
            trail.accesses().stream().map(this::access))
        .flatMap(lines -> lines)
        .sorted(Comparator.comparing(Timed::at).reversed())
        .limit(most)
        .map(Timed::line)
        .toList();
  }

  private record Timed(Instant at, Line line) {}

  private Timed screening(ScreeningRun run) {
    return new Timed(
        run.at(),
        new Line(
            words.time(run.at()),
            run.by(),
            ask.text().get("audit.screened", run.parties(), run.matched()),
            run.subject(),
            "",
            run.versions().stream().map(words::version).collect(Collectors.joining(", "))));
  }

  private Timed event(AuditedEvent audited) {
    return new Timed(
        audited.event().at(),
        new Line(
            words.time(audited.event().at()),
            audited.event().by(),
            words.event(audited.event()),
            audited.alert().party().name() + " ⇄ " + audited.alert().entry().name(),
            ask.link("/alerts/" + Address.encoded(audited.alert().id())),
            audited.event().reason()));
  }

  private Timed access(AccessEvent access) {
    return new Timed(
        access.at(),
        new Line(
            words.time(access.at()),
            access.who(),
            access.action(),
            access.subject(),
            "",
            access.origin()));
  }
}
