package dev.palier.app.page.screening;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.UploadedTable;
import dev.palier.app.party.PartyFile;
import dev.palier.app.party.PartyReader;
import dev.palier.app.party.PartyRow;
import dev.palier.app.report.CsvFile;
import dev.palier.app.screening.EntryVersions;
import dev.palier.app.screening.PartyResult;
import dev.palier.app.screening.ResultTable;
import dev.palier.app.screening.Shown;
import dev.palier.app.store.ScreeningRun;
import dev.palier.app.table.TableException;
import dev.palier.data.DataDigest;
import dev.palier.data.DataFile;
import dev.palier.screening.Screener;
import dev.palier.screening.match.Screening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page `/screening/file`: screens every party of a file, notes that it was done, and opens
/// alerts where that is asked for.
public final class PartyFilePage {

  /// A longer file is for the command line.
  public static final int LIMIT_PARTIES = 5_000;

  private static final int LIMIT_SHOWN = 25;

  private final Site site;
  private final AlertDesk desk;
  private final PartyReader reader;

  public PartyFilePage(Site site, AlertDesk desk) {
    this.site = site;
    this.desk = desk;
    this.reader = new PartyReader(site.palier().book().geography());
  }

  /// What the form asks for.
  ///
  /// @param related whether related names are looked at as well, and open alerts
  /// @param alerts whether matches open alerts
  /// @param watch whether the parties are screened again when lists change
  /// @param csv whether the results come back as a file
  public record Wanted(boolean related, boolean alerts, boolean watch, boolean csv) {}

  /// The form.
  ///
  /// @param token what the form brings back
  public String show(Ask ask, String token) {
    return render(ask, new PartyFileView(token, LIMIT_PARTIES, Optional.empty()));
  }

  /// Screens a file.
  ///
  /// @throws AskException if it cannot be read as parties, or is too long for a page
  public Reply answer(
      Ask ask, Actor actor, String token, String fileName, InputStream content, Wanted wanted)
      throws IOException {
    try (UploadedTable upload = UploadedTable.of(fileName, content)) {
      try (PartyFile parties = PartyFile.open(upload.file(), reader)) {
        Screener screener = site.screener();
        Shown shown = Shown.inFile(wanted.related(), LIMIT_SHOWN);
        List<PartyResult> results = screen(parties, screener, shown);
        List<Screening> screenings = screenings(results);
        desk.screened(ScreeningRun.Kind.FILE, subject(fileName, upload), screenings, actor);
        if (wanted.watch()) {
          desk.parties()
              .put(
                  screenings.stream().map(Screening::party).toList(),
                  wanted.related(),
                  actor.name(),
                  desk.now());
        }
        int opened =
            wanted.alerts()
                ? desk.reconcile(screenings, party -> wanted.related()).opened().size()
                : 0;
        return wanted.csv()
            ? csv(ask, fileName, results, screener)
            : Reply.html(
                render(
                    ask,
                    new PartyFileView(
                        token,
                        LIMIT_PARTIES,
                        Optional.of(
                            new PartyFileViews(ask, screener)
                                .of(
                                    fileName,
                                    results,
                                    parties.unknownColumns(),
                                    wanted,
                                    opened)))));
      } catch (TableException e) {
        throw upload.unreadable(e, "problem.party-file");
      } catch (UncheckedIOException e) {
        throw upload.unreadable(e.getCause(), "problem.party-file");
      }
    }
  }

  private static List<PartyResult> screen(PartyFile parties, Screener screener, Shown shown) {
    List<PartyResult> results = new ArrayList<>();
    while (parties.hasNext()) {
      PartyRow row = parties.next();
      if (results.size() == LIMIT_PARTIES) {
        throw AskException.tooLarge("problem.parties", LIMIT_PARTIES);
      }
      results.add(
          row.find()
              .<PartyResult>map(
                  party -> new PartyResult.Screened(row, shown.of(screener.screen(party))))
              .orElseGet(() -> new PartyResult.Refused(row)));
    }
    return results;
  }

  /// All that matched, for the record and the alerts that are there, whatever is shown.
  private static List<Screening> screenings(List<PartyResult> results) {
    return results.stream()
        .filter(PartyResult.Screened.class::isInstance)
        .map(result -> ((PartyResult.Screened) result).found().screening())
        .toList();
  }

  /// The name of the file and the start of its digest, for the record.
  private static String subject(String fileName, UploadedTable upload) throws IOException {
    return fileName
        + " "
        + DataDigest.of(List.of(new DataFile(fileName, Files.readAllBytes(upload.file()))));
  }

  private static Reply csv(Ask ask, String fileName, List<PartyResult> results, Screener screener) {
    ResultTable table =
        new ResultTable(
            ask.text().messages(),
            EntryVersions.of(screener.lists()),
            ListCaveats.of(ask, screener.lists()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(ResultTable.HEADER);
    results.forEach(result -> rows.addAll(table.rows(result)));
    return Reply.attachment(
        "text/csv; charset=utf-8",
        fileName.replaceAll("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9._-]", "_") + "-screened.csv",
        CsvFile.text(rows).getBytes(StandardCharsets.UTF_8));
  }

  private String render(Ask ask, PartyFileView view) {
    return site.render(ask, "party-file", "screening", ask.text().get("party-file.title"), view);
  }
}
