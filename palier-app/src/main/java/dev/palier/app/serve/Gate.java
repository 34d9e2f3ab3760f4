package dev.palier.app.serve;

import dev.palier.app.page.Site;
import dev.palier.app.signin.SignedIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// Who is let in to the desk. Every address of the desk asks it; others do no more than find out
/// whom they answer.
public interface Gate {

  /// The person who sent a request, once it is certain that this person meant to send it; it throws
  /// where nobody is signed in.
  SignedIn who(Context context);

  /// Who is signed in, if anybody is: to read, since no form need bring anything back.
  default Optional<SignedIn> find(Context context) {
    return Optional.of(who(context));
  }

  /// The person who looks something up that is open to everybody as long as nobody can sign in;
  /// empty until then. From then on it throws where nobody is signed in.
  default Optional<SignedIn> reader(Context context) {
    return Optional.of(who(context));
  }

  /// Adds the addresses by which one signs in and out.
  default void addTo(RoutesConfig routes, Site site, Requests requests) {}
}
