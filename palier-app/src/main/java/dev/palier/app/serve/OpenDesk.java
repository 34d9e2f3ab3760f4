package dev.palier.app.serve;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import io.javalin.http.Context;

/// The desk of alerts that a server opens to those whom its gate lets in.
public record OpenDesk(AlertDesk alerts, Gate gate) {

  /// Whether who asks for an assessment is told what people decided: whoever is signed in is, and
  /// it is noted. The answer is that person's, so nothing in between keeps it.
  boolean tells(Context context) {
    context.header("Cache-Control", "no-store");
    boolean posted = context.req().getMethod().equals("POST");
    return gate.find(context)
        .map(person -> {
          alerts.log(
              Actor.of(person),
              posted ? "assess, posted" : "assess",
              context.queryParamMap().toString());
          return true;
        })
        .orElse(false);
  }
}
