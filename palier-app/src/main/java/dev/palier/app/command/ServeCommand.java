package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.Rescreener;
import dev.palier.app.desk.Palier;
import dev.palier.app.lists.ListDesk;
import dev.palier.app.lists.ListRefresh;
import dev.palier.app.lists.ListWords;
import dev.palier.app.lists.LiveScreener;
import dev.palier.app.serve.AddressTakenException;
import dev.palier.app.serve.OpenDesk;
import dev.palier.app.serve.Server;
import dev.palier.app.serve.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
          "Address to listen at (default: ${DEFAULT-VALUE}, this machine alone). Passwords and sessions need TLS: put a proxy in front of any other (docs/sign-in.md).",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--refresh-lists",
      paramLabel = "HOURS",
      description =
          "Fetch the lists of parties from their official addresses every so many hours (default: never). What `palier lists update` renews is taken up without it.")
  private int refreshHours;

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port " + port + ": no such port", "take one up to " + LAST_PORT);
    }
    if (refreshHours < 0) {
      throw new UsageException(
          "--refresh-lists " + refreshHours + ": not a number of hours", "leave it out for never");
    }
    Palier palier = common.palier();
    ListDesk desk = common.lists();
    LiveScreener screener = LiveScreener.over(desk);
    tell(new ListWords(common.messages()).caveats(screener.lists().lists(), Instant.now()));
    ListRefresh refresh =
        new ListRefresh(
            desk,
            screener,
            InstantSource.system(),
            result -> tell(new ListWords(common.messages()).of(result)));
    AlertDesk alerts = Desks.open(common.home());
    Server server;
    try {
      OpenDesk open = new OpenDesk(alerts, Gates.of(alerts, common.home()));
      server =
          Server.start(
              palier, screener, Optional.of(open), new Settings(host, port, LocalDate::now));
    } catch (AddressTakenException e) {
      alerts.close();
      err().println(e.getMessage());
      return ExitCode.USAGE;
    }
    new Rescreener(alerts).follow(screener, err()::println);
    refresh.watch();
    if (refreshHours > 0) {
      refresh.every(Duration.ofHours(refreshHours));
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  refresh.close();
                  server.close();
                  alerts.close();
                  stopped.countDown();
                }));
    err().println("Palier is at " + server.address() + " (Ctrl-C stops it).");
    stopped.await();
    return ExitCode.ANSWERED;
  }

  private void tell(List<String> lines) {
    lines.forEach(err()::println);
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
