package dev.palier.app.alert;

import dev.palier.app.store.ScreeningRun;
import dev.palier.app.store.WatchedParty;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Screening;
import java.util.List;
import java.util.stream.Collectors;

/// Screens the parties under watch again when the lists changed, and brings their alerts up to it.
public final class Rescreener {

  private final AlertDesk desk;

  public Rescreener(AlertDesk desk) {
    this.desk = desk;
  }

  /// Screens every party under watch.
  public Rescreened all(Screener screener, Actor actor) {
    List<Screening> screened =
        desk.parties().list().stream().map(WatchedParty::party).map(screener::screen).toList();
    return keep(screened.size(), screened, screener, actor);
  }

  private Rescreened keep(int watched, List<Screening> screened, Screener screener, Actor actor) {
    if (!screened.isEmpty()) {
      desk.screened(
          ScreeningRun.Kind.RESCREEN, subject(screener.lists().versions()), screened, actor);
    }
    List<Alert> expired = desk.reopenExpired();
    return new Rescreened(watched, screened.size(), desk.reconcile(screened), expired);
  }

  private static String subject(List<ListVersion> versions) {
    return versions.stream()
        .map(version -> version.source() + " " + version.published())
        .collect(Collectors.joining(", "));
  }
}
