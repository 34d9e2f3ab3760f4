package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.serve.AddressTakenException;
import dev.palier.app.serve.Server;
import dev.palier.app.serve.Settings;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ScreeningLists;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `palier serve`: the pages and the REST interface, until it is stopped.
@Command(
    name = "serve",
    description = "Serve the pages and the REST interface until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Mixin private CommonOptions common = new CommonOptions();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen at; 0 takes any free one (default: ${DEFAULT-VALUE}).",
      defaultValue = "8080")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Address to listen at (default: ${DEFAULT-VALUE}, this machine alone). There is no login: put a proxy in front of any other.",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port " + port + ": no such port", "take one up to " + LAST_PORT);
    }
    Palier palier = common.palier();
    Server server;
    try {
      Screener screener = Screener.over(new ScreeningLists(List.of()));
      server = Server.start(palier, () -> screener, new Settings(host, port, LocalDate::now));
    } catch (AddressTakenException e) {
      err().println(e.getMessage());
      return ExitCode.USAGE;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  server.close();
                  stopped.countDown();
                }));
    err().println("Palier is at " + server.address() + " (Ctrl-C stops it).");
    stopped.await();
    return ExitCode.ANSWERED;
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
