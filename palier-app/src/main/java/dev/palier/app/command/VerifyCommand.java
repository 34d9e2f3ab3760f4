package dev.palier.app.command;

import dev.palier.app.json.JsonTree;
import dev.palier.app.seal.Replay;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier verify`: replays a sealed determination and says whether it gives the same bytes.
@Command(
    name = "verify",
    description = "Replay a sealed determination; it must give the same bytes.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private static final long LIMIT_BYTES = 256L << 20;

  @Parameters(paramLabel = "FILE", description = "A file written by `palier assess --seal`.")
  private @Nullable Path file;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Path sealed = Objects.requireNonNull(file);
    if (!Files.isRegularFile(sealed) || Files.size(sealed) > LIMIT_BYTES) {
      throw new UsageException(
          sealed + ": there is no such file, or it has more than 256 MiB",
          "name a file written by `palier assess --seal`");
    }
    Replay replay = replay(sealed);
    PrintWriter out = common.out();
    if (json) {
      out.print(
          JsonTree.pretty(
              Map.of(
                  "holds",
                  replay.holds(),
                  "determinations",
                  replay.determinations(),
                  "differences",
                  replay.differences())));
    } else if (replay.holds()) {
      out.println(
          "The seal holds: "
              + replay.determinations()
              + (replay.determinations() == 1 ? " determination" : " determinations")
              + " replayed to the same bytes.");
    }
    if (!replay.holds() && !json) {
      PrintWriter err = common.err();
      err.println("THE SEAL DOES NOT HOLD: " + sealed);
      replay.differences().forEach(difference -> err.println("  " + difference));
      err.println(
          "Maybe the file was changed, or Palier's rules or data are not those it was sealed with; verify with that version.");
    }
    return replay.holds() ? ExitCode.ANSWERED : ExitCode.SEAL_BROKEN;
  }

  private Replay replay(Path sealed) throws IOException {
    try {
      return Replay.of(Files.readString(sealed), common.palier());
    } catch (MalformedInputException e) {
      return new Replay(0, List.of("the file is not text in UTF-8"));
    }
  }
}
