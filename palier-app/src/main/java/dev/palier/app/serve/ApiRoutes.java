package dev.palier.app.serve;

import dev.palier.app.api.Api;
import dev.palier.app.api.Problem;
import dev.palier.app.api.Route;
import dev.palier.app.json.JsonTree;
import dev.palier.app.page.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The addresses of the REST interface.
final class ApiRoutes {

  private static final String ID = "id";

  private final Site site;
  private final Requests requests;

  ApiRoutes(Site site, Requests requests) {
    this.site = site;
    this.requests = requests;
  }

  void addTo(RoutesConfig routes) {
    for (Route route : Api.routes(site.palier(), site::assessor, site::screener)) {
      String path = Api.ROOT + route.path();
      switch (route.method()) {
        case GET -> routes.get(path, context -> send(context, route, ""));
        case POST -> routes.post(path, context -> send(context, route, context.body()));
      }
    }
  }

  private void send(Context context, Route route, String body) {
    String id = context.pathParamMap().getOrDefault(ID, "");
    switch (route.work().answer(requests.ask(context), id, body)) {
      case Route.Answer.Tree tree ->
          context.contentType("application/json").result(JsonTree.pretty(tree.tree()));
      case Route.Answer.Refused refused ->
          context
              .status(refused.problem().status())
              .contentType(Problem.TYPE)
              .result(refused.problem().json());
    }
  }
}
