package dev.palier.app.configuration;

import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sign-in through an identity provider that speaks OpenID Connect.
///
/// @param secretFile a file whose first line is the client's secret; null where the environment has
///   it
/// @param nameClaim the claim that names the person, such as `preferred_username`
/// @param roleClaim the claim that says what the person may do, such as `groups`
/// @param roles the role, `officer`, `reviewer` or `auditor`, for each value of that claim
public record OidcSettings(
    URI issuer,
    String clientId,
    @Nullable Path secretFile,
    String nameClaim,
    String roleClaim,
    Map<String, String> roles) {

  /// The variable of the environment that may hold the client's secret.
  public static final String SECRET = "PALIER_OIDC_CLIENT_SECRET";

  private static final List<String> ROLES = List.of("officer", "reviewer", "auditor");

  public OidcSettings {
    roles = Map.copyOf(roles);
  }

  /// @param section empty where there is no such sign-in
  static Optional<OidcSettings> read(YamlMapping section) {
    if (section.names().isEmpty()) {
      return Optional.empty();
    }
    URI issuer = Addresses.base(section, "issuer", section.text("issuer"));
    String clientId = section.text("client-id");
    Path secretFile = section.findText("client-secret-file").map(Path::of).orElse(null);
    String nameClaim = section.text("name-claim", "preferred_username");
    String roleClaim = section.text("role-claim");
    Map<String, String> roles = new TreeMap<>();
    YamlMapping words = section.mapping("roles");
    for (String role : ROLES) {
      words
          .texts(role)
          .forEach(value -> {
            if (roles.put(value, role) != null) {
              section.problem(
                  "roles", "\"" + value + "\" stands for two roles", "remove one of the two");
            }
          });
    }
    words.end();
    if (roles.isEmpty()) {
      section.problem(
          "roles",
          "no value of the claim stands for a role",
          "write roles: {officer: [VALUE], reviewer: [VALUE], auditor: [VALUE]}");
    }
    section.end();
    return issuer == null
        ? Optional.empty()
        : Optional.of(new OidcSettings(issuer, clientId, secretFile, nameClaim, roleClaim, roles));
  }

  /// The client's secret.
  ///
  /// @throws IOException where there is none, in words
  public String secret(Map<String, String> environment) throws IOException {
    if (secretFile == null) {
      String secret = environment.get(SECRET);
      if (secret == null || secret.isBlank()) {
        throw new IOException(
            "There is no client secret for the identity provider.\nMaybe name a file as oidc.client-secret-file in palier.yaml, or set "
                + SECRET
                + ".");
      }
      return secret.strip();
    }
    try {
      return Files.readString(secretFile).lines().findFirst().orElse("").strip();
    } catch (IOException e) {
      throw new IOException(
          "the secret file "
              + secretFile
              + " cannot be read.\nMaybe correct oidc.client-secret-file in palier.yaml.",
          e);
    }
  }
}
