package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.matrix.MatrixCard;
import dev.palier.app.matrix.MatrixCsv;
import dev.palier.app.matrix.MatrixJson;
import dev.palier.app.matrix.MatrixSelection;
import dev.palier.app.matrix.MatrixWords;
import dev.palier.app.report.Colours;
import dev.palier.control.geography.Country;
import dev.palier.control.matrix.LicenceMatrix;
import dev.palier.control.matrix.MatrixEntry;
import dev.palier.control.matrix.MatrixOfDay;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier rules matrix`: the licence requirement by entry and destination.
@Command(
    name = "matrix",
    description =
        "The licence requirement by every entry that an accelerator, its software or its technology can have, and every destination, from the control list's own rows and the Commerce Country Chart.",
    mixinStandardHelpOptions = true)
final class RulesMatrixCommand implements Callable<Integer> {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "Date of the question.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--eccn",
      paramLabel = "ECCN",
      description = "Only this entry or paragraph, such as 3A090, 5A002.z or 4E001.")
  private @Nullable String eccn;

  @Option(names = "--to", paramLabel = "COUNTRY", description = "Only this destination.")
  private @Nullable String destination;

  @Option(names = "--csv", description = "Write CSV, one line for each cell.")
  private boolean csv;

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    if (csv && json) {
      throw new UsageException("--csv and --json exclude each other", "take one of the two");
    }
    Palier palier = common.palier();
    LicenceMatrix matrix = palier.matrix();
    MatrixSelection selection = select(palier, matrix);
    MatrixWords words = new MatrixWords(common.messages(), palier.book(), matrix.chart());
    if (csv) {
      new MatrixCsv(words).write(selection, common.out());
    } else if (json) {
      common.out().print(JsonTree.pretty(new MatrixJson(common.messages(), words).of(selection)));
    } else {
      new MatrixCard(common.out(), common.messages(), words, Colours.ofTerminal()).print(selection);
    }
    return ExitCode.ANSWERED;
  }

  private MatrixSelection select(Palier palier, LicenceMatrix matrix) {
    MatrixOfDay ofDay =
        matrix
            .findDay(asOf)
            .orElseThrow(() ->
                new UsageException(
                    "--as-of " + asOf + ": the statute book begins on " + matrix.firstDay(),
                    "name that day or a later one"));
    MatrixSelection selection = MatrixSelection.of(ofDay);
    if (eccn != null) {
      selection = selection.named(eccn);
      if (selection.entries().isEmpty()) {
        throw new UsageException(
            "No entry \"" + eccn + "\" in the matrix of " + asOf, "take one of " + numbers(ofDay));
      }
    }
    if (destination != null) {
      Country country =
          palier
              .book()
              .geography()
              .resolve(destination)
              .orElseThrow(() ->
                  new UsageException(
                      "No country \"" + destination + "\"",
                      "write a name or the two letters of ISO 3166-1, such as CN"));
      selection = selection.to(country.code());
    }
    return selection;
  }

  private static String numbers(MatrixOfDay matrix) {
    return matrix.entries().stream()
        .map(MatrixEntry::listed)
        .map(listed -> listed.eccn().substring(0, "3A090".length()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
