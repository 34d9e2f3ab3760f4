package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.configuration.Configuration;
import dev.palier.app.configuration.OidcSettings;
import dev.palier.app.desk.Home;
import dev.palier.app.serve.Gate;
import dev.palier.app.serve.SignInGate;
import dev.palier.app.signin.Oidc;
import dev.palier.app.signin.SignInDesk;
import dev.palier.app.signin.SignInRules;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// Makes the gate that a home's configuration describes.
final class Gates {

  private Gates() {}

  static Gate of(AlertDesk desk, Home home) throws IOException {
    Configuration configuration = Desks.configuration(home);
    Optional<Oidc> provider = Optional.empty();
    if (configuration.oidc().isPresent()) {
      OidcSettings oidc = configuration.oidc().get();
      provider = Optional.of(new Oidc(oidc, oidc.secret(System.getenv())));
    }
    return new SignInGate(
        new SignInDesk(
            desk.accounts(),
            desk.sessions(),
            desk.access(),
            SignInRules.packaged(),
            Clock.tickMillis(Clock.systemUTC().getZone()),
            new SecureRandom()),
        provider,
        configuration.server());
  }
}
