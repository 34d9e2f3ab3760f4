package dev.palier.app.serve;

import dev.palier.app.api.Problem;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.ProblemView;
import dev.palier.app.page.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger.Level;
import org.eclipse.jetty.http.BadMessageException;

/// Says what went wrong, as a page or as JSON; where it was our mistake, in the log alone.
final class Failures {

  private static final System.Logger LOG = System.getLogger("dev.palier.app.serve");
  private static final String API = "/api/";
  private static final int UNREADABLE = 400;
  private static final int TOO_LARGE = 413;
  private static final int OURS = 500;

  private final Site site;
  private final Requests requests;

  Failures(Site site, Requests requests) {
    this.site = site;
    this.requests = requests;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        AskException.class,
        (e, context) -> {
          Ask ask = requests.ask(context);
          tell(context, ask, e.status(), e.what(ask.text()), e.maybe(ask.text()));
        });
    routes.exception(HttpResponseException.class, (e, context) -> status(context, e.getStatus()));
    routes.exception(
        Exception.class,
        (e, context) -> {
          int status = statusOf(e);
          if (status == OURS) {
            LOG.log(Level.ERROR, "While answering " + context.path(), e);
          }
          status(context, status);
        });
  }

  /// What the parser of an upload says by throwing: too large, or no upload at all. Anything else
  /// is our own mistake.
  private static int statusOf(Throwable e) {
    int status = OURS;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("exceeded")) {
        return TOO_LARGE;
      }
      if (cause instanceof BadMessageException) {
        status = UNREADABLE;
      }
    }
    return status;
  }

  private void status(Context context, int status) {
    Ask ask = requests.ask(context);
    String key =
        switch (status) {
          case 404 -> "problem.no-page";
          case 405 -> "problem.method";
          case 413 -> "problem.size";
          default -> status < OURS ? "problem.request" : "problem.ours";
        };
    tell(context, ask, status, ask.text().get(key), ask.text().get(key + ".maybe"));
  }

  private void tell(Context context, Ask ask, int status, String what, String maybe) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    if (!context.req().getMethod().equals("GET")) {
      // What was not read of the request must not be taken for the next one.
      context.header("Connection", "close");
    }
    if (context.path().startsWith(API)) {
      context.contentType(Problem.TYPE).result(Problem.of(status, what, "", maybe).json());
    } else {
      context
          .contentType("text/html; charset=utf-8")
          .result(
              site.render(
                  ask,
                  "problem",
                  "",
                  ask.text().get("problem.title"),
                  new ProblemView(status, what, maybe)));
    }
  }
}
