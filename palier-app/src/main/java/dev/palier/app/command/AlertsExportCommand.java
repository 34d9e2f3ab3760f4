package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.audit.AuditCsv;
import dev.palier.app.audit.AuditJson;
import dev.palier.app.audit.AuditQuery;
import dev.palier.app.audit.AuditTrail;
import dev.palier.app.report.WholeFile;
import dev.palier.screening.disposition.PartyKey;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier alerts export`: what was screened, what matched, who decided, for an auditor.
@Command(
    name = "export",
    description =
        "Write what happened: what was screened against which version, what matched, who decided what and when, who read it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AlertsExportCommand implements Callable<Integer> {

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Into this CSV, one line for each thing.")
  private @Nullable Path csv;

  @Option(names = "--json", paramLabel = "FILE", description = "Into this JSON (docs/alerts.md).")
  private @Nullable Path json;

  @Option(names = "--from", paramLabel = "DATE", description = "From this day on (UTC).")
  private LocalDate from = BEGINNING;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "To this day, included (default: today).")
  private @Nullable LocalDate to;

  @Option(names = "--party", paramLabel = "REFERENCE", description = "Only this party.")
  private @Nullable String party;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    if (csv == null && json == null) {
      throw new UsageException("No file is named", "add --csv FILE or --json FILE");
    }
    try (AlertDesk desk = Desks.open(common.home())) {
      LocalDate last = to == null ? LocalDate.ofInstant(desk.now(), ZoneOffset.UTC) : to;
      if (last.isBefore(from)) {
        throw new UsageException(
            "--from " + from + " is after --to " + last, "exchange the two days");
      }
      desk.log(Desks.actor(null), "export", from + " to " + last);
      AuditTrail trail =
          AuditTrail.of(
              desk, AuditQuery.days(from, last, party == null ? null : new PartyKey(party)));
      if (csv != null) {
        write(csv, out -> AuditCsv.write(trail, out));
      }
      if (json != null) {
        write(json, out -> AuditJson.write(trail, out));
      }
      common
          .out()
          .println(
              common
                  .messages()
                  .get(
                      "alert.exported",
                      trail.versions().size(),
                      trail.screenings().size(),
                      trail.events().size(),
                      trail.accesses().size()));
    }
    return ExitCode.ANSWERED;
  }

  @FunctionalInterface
  private interface Text {
    void to(Writer out) throws IOException;
  }

  private static void write(Path path, Text text) throws IOException {
    try (WholeFile file = new WholeFile(path)) {
      text.to(file.writer());
      file.finish();
    }
  }
}
