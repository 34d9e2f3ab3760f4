package dev.palier.app.serve;

import dev.palier.app.configuration.ServerSettings;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server with a gate and without accounts, and a browser before it.
@org.jspecify.annotations.NullUnmarked
abstract class SignInFixture {

  static final String PASSWORD = "correct horse battery";
  static final String SESSION = "palier-session";

  @TempDir Path folder;
  SignInServer server;
  Browser browser;

  @BeforeEach
  final void start() {
    server = new SignInServer(folder, Optional.empty(), ServerSettings.NONE);
    browser = new Browser(server);
  }

  @AfterEach
  final void stop() {
    server.close();
  }

  final void ann() {
    server.account("ann", PASSWORD, Role.OFFICER);
  }

  static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  final List<String> logged() {
    return server
        .desk()
        .access()
        .list(SignInServer.START.minusSeconds(1), SignInServer.START.plus(Duration.ofDays(1)))
        .stream()
        .map(AccessEvent::action)
        .toList();
  }
}
