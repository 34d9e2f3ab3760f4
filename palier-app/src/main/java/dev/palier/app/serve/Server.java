package dev.palier.app.serve;

import dev.palier.app.desk.Palier;
import dev.palier.app.page.Site;
import dev.palier.screening.Screener;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;

/// Serves the pages and the REST interface from one process, on virtual threads.
public final class Server implements AutoCloseable {

  /// Held here, since a logger that nobody holds forgets its level.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("io.javalin"), Logger.getLogger("org.eclipse.jetty"));

  private final Javalin javalin;
  private final String host;

  private Server(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /// Starts to serve what a desk answers.
  ///
  /// @param screener the one over today's lists; asked anew for each answer
  /// @param desk the desk of alerts; empty where none is open
  /// @throws AddressTakenException if another program listens there
  public static Server start(
      Palier palier, Supplier<Screener> screener, Optional<OpenDesk> desk, Settings settings) {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    Site site = new Site(palier, screener, desk.map(OpenDesk::alerts));
    Requests requests =
        new Requests(
            settings.today(), context -> desk.filter(open -> open.tells(context)).isPresent());
    Javalin javalin = Javalin.create(config -> configure(config, settings, site, desk, requests));
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      javalin.stop();
      throw new AddressTakenException(settings.host(), settings.port());
    }
    return new Server(javalin, settings.host());
  }

  private static void configure(
      JavalinConfig config,
      Settings settings,
      Site site,
      Optional<OpenDesk> desk,
      Requests requests) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    Limits.set(config);
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(Limits.STOP.toMillis());
      ErrorHandler errors = new ErrorHandler();
      errors.setShowStacks(false);
      errors.setShowCauses(false);
      server.setErrorHandler(errors);
    });
    config.routes.before(SecurityHeaders::set);
    config.routes.before(Limits::check);
    Heavy heavy = new Heavy();
    new PageRoutes(site, requests, heavy).addTo(config.routes);
    desk.ifPresent(open -> {
      new DeskRoutes(site, open, requests, heavy).addTo(config.routes);
      open.gate().addTo(config.routes, site, requests);
    });
    new ApiRoutes(site, requests).addTo(config.routes);
    new Failures(site, requests).addTo(config.routes);
  }

  private static ServerConnector connector(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, Settings settings) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(Limits.IDLE.toMillis());
    return connector;
  }

  /// Where it is reached: `http://127.0.0.1:8080/`.
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + javalin.port() + "/");
  }

  /// Ends what is under way, and stops.
  @Override
  public void close() {
    javalin.stop();
  }
}
