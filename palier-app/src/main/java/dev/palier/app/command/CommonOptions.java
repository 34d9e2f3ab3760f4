package dev.palier.app.command;

import dev.palier.app.desk.Home;
import dev.palier.app.desk.Palier;
import dev.palier.app.lists.ListDesk;
import dev.palier.app.text.Messages;
import dev.palier.control.geography.Geography;
import dev.palier.control.geography.GeographyReader;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.screening.Screener;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that every command has.
public final class CommonOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--lang",
      paramLabel = "en|fr|zh",
      description = "Language of the output (default: en).",
      defaultValue = "en")
  private String language = "en";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Take the data from this folder instead of the jar.")
  private @Nullable Path data;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description =
          "Where versions of lists, the database and the configuration are kept (default: $PALIER_HOME, else ~/.palier).")
  private @Nullable Path home;

  PrintWriter out() {
    return Objects.requireNonNull(command).commandLine().getOut();
  }

  PrintWriter err() {
    return Objects.requireNonNull(command).commandLine().getErr();
  }

  /// Tells the columns of a file that are not read.
  ///
  /// @param help the command whose help lists the columns, such as `palier assess`
  void tellUnknownColumns(Path path, List<String> columns, String help) {
    for (String column : columns) {
      err()
          .println(
              path
                  + ": the column \""
                  + column
                  + "\" is not known and was not read.\nMaybe rename it; `"
                  + help
                  + " --help` lists the columns.");
    }
  }

  Messages messages() {
    return Messages.of(language);
  }

  Home home() {
    return Home.of(home);
  }

  /// @throws dev.palier.data.DataException with every problem of the data files
  Palier palier() {
    return data == null ? Palier.packaged() : Palier.load(folder(data));
  }

  /// The lists of parties, without the rest of the data.
  ///
  /// @throws dev.palier.data.DataException with every problem of their data files
  ListDesk lists() {
    return ListDesk.open(
        home().lists(), data == null ? DataFolder.packedWith(Screener.class) : folder(data));
  }

  /// The countries, without the rest of the data.
  ///
  /// @throws dev.palier.data.DataException with every problem of their data files
  Geography geography() {
    Problems problems = new Problems();
    Geography geography =
        new GeographyReader(problems)
            .read(data == null ? DataFolder.packedWith(Geography.class) : folder(data));
    problems.throwIfAny();
    return geography;
  }

  private static DataFolder folder(Path data) {
    if (!Files.isDirectory(data)) {
      throw new UsageException(
          "--data " + data + ": there is no such folder",
          "name a folder laid out as data/ in the repository");
    }
    return DataFolder.at(data);
  }
}
