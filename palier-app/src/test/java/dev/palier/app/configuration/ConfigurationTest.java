package dev.palier.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.app.desk.Home;
import dev.palier.data.DataException;
import dev.palier.screening.disposition.DispositionPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `palier.yaml`, absent, good and broken.
class ConfigurationTest {

  @TempDir private Path folder;

  @Test
  void needsNoFile() throws IOException {
    assertThat(Configuration.read(new Home(folder))).isEqualTo(Configuration.NONE);
    assertThat(Configuration.NONE.database().isSqlite()).isTrue();
  }

  @Test
  void readsEveryField() throws IOException {
    Files.writeString(folder.resolve("secret"), "s3cret\n");
    Configuration read =
        read(
            """
            database:
              url: jdbc:postgresql://db.example.org/palier
              user: palier
              password-file: %s
              connections: 12
            dispositions:
              second-person: yes
              false-positive-days: 180
            server:
              address: https://palier.example.org/
              behind-proxy: yes
            oidc:
              issuer: https://id.example.org/realms/trade
              client-id: palier
              client-secret-file: %s
              role-claim: groups
              roles:
                officer: [trade-compliance, trade-desk]
                auditor: internal-audit
            """
                .formatted(folder.resolve("secret"), folder.resolve("secret")));
    assertThat(read.server().isSecure()).isTrue();
    assertThat(read.server().behindProxy()).isTrue();
    OidcSettings oidc = read.oidc().orElseThrow();
    assertThat(oidc.roles())
        .containsEntry("trade-desk", "officer")
        .containsEntry("internal-audit", "auditor");
    assertThat(oidc.nameClaim()).isEqualTo("preferred_username");
    assertThat(oidc.secret(Map.of())).isEqualTo("s3cret");
    assertThat(read.database().isSqlite()).isFalse();
    assertThat(read.database().connections()).isEqualTo(12);
    assertThat(read.database().password(Map.of())).isEqualTo("s3cret");
    assertThat(read.toString()).doesNotContain("s3cret");
    DispositionPolicy policy = read.dispositions().over(DispositionPolicy.packaged());
    assertThat(policy.secondPerson()).isTrue();
    assertThat(policy.life().toDays()).isEqualTo(180);
  }

  @Test
  void tellsWhatIsWrongWithTheSignIn() {
    assertThatThrownBy(() ->
            read(
                """
                server:
                  address: http://palier.example.org
                oidc:
                  issuer: ftp://id.example.org
                  client-id: palier
                  role-claim: groups
                  roles:
                    officer: [a, b]
                    auditor: [b]
                    admin: [c]
                """))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "server.address: \"http://palier.example.org\" is no address over TLS")
        .hasMessageContaining("oidc.issuer")
        .hasMessageContaining("\"b\" stands for two roles")
        .hasMessageContaining("oidc.roles.admin: unknown field");
  }

  @Test
  void takesThePasswordFromTheEnvironment() throws IOException {
    DatabaseSettings settings = DatabaseSettings.postgresql("jdbc:postgresql:palier", "palier");
    assertThat(settings.password(Map.of("PALIER_DATABASE_PASSWORD", "x"))).isEqualTo("x");
    assertThat(settings.password(Map.of())).isNull();
  }

  @Test
  void tellsEveryProblemAtOnce() {
    assertThatThrownBy(() ->
            read(
                """
                database:
                  url: jdbc:mysql://x?password=y
                  connections: 1
                  host: z
                dispositions: {second-person: maybe, false-positive-days: 9999}
                colour: red
                """))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("\"jdbc:mysql://x?password=y\" is no address of a PostgreSQL")
        .hasMessageContaining("the address holds a password")
        .hasMessageContaining("1 is not between 2 and 100")
        .hasMessageContaining("database.host: unknown field")
        .hasMessageContaining("\"maybe\" is not true or false")
        .hasMessageContaining("9999 is not between 1 and 1095")
        .hasMessageContaining("colour: unknown field");
  }

  @Test
  void saysThatThePasswordFileIsMissing() {
    assertThatThrownBy(() ->
            read("database: {url: 'jdbc:postgresql:palier', user: p, password-file: /nowhere/x}")
                .database()
                .password(Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/nowhere/x cannot be read.\nMaybe correct database.password-file");
  }

  private Configuration read(String text) throws IOException {
    Files.writeString(folder.resolve("palier.yaml"), text);
    return Configuration.read(new Home(folder));
  }
}
