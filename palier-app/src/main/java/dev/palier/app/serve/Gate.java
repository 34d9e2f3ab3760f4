package dev.palier.app.serve;

import dev.palier.app.page.Site;
import dev.palier.app.signin.SignedIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Who is let in to the desk. Every address of the desk asks it, and no other does.
public interface Gate {

  /// The person who sent a request, once it is certain that this person meant to send it; it throws
  /// where nobody is signed in.
  SignedIn who(Context context);

  /// Adds the addresses by which one signs in and out.
  default void addTo(RoutesConfig routes, Site site, Requests requests) {}
}
