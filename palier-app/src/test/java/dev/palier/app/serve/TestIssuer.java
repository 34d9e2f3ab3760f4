package dev.palier.app.serve;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.palier.app.configuration.OidcSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A small identity provider on this machine: it tells of itself, gives codes, and signs tokens.
/// What is wrong in a token is up to the test.
final class TestIssuer implements AutoCloseable {

  static final String CLIENT = "palier";
  static final String SECRET = "a secret of the client that is long enough for HS256";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey stranger;
  private final Map<String, Map<String, List<String>>> asked = new HashMap<>();

  /// How a token is signed.
  enum Signature {
    OWN_KEY,
    STRANGERS_KEY,
    CLIENT_SECRET,
    NONE
  }

  private Signature signature = Signature.OWN_KEY;
  private UnaryOperator<JWTClaimsSet.Builder> change = claims -> claims;
  private int refused;

  TestIssuer() {
    try {
      key = new RSAKeyGenerator(2048).keyID("k1").generate();
      stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            json(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}\
                """
                    .formatted(address())));
    server.createContext(
        "/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  OidcSettings settings() {
    return new OidcSettings(
        address(),
        CLIENT,
        null,
        "preferred_username",
        "groups",
        Map.of("desk", "officer", "second", "reviewer", "audit", "auditor"));
  }

  /// What the tokens that come are signed with.
  void signWith(Signature other) {
    signature = other;
  }

  /// What is otherwise in the tokens that come.
  void change(UnaryOperator<JWTClaimsSet.Builder> other) {
    change = other;
  }

  /// How many requests for a token were refused.
  int refused() {
    return refused;
  }

  /// What a person does who is sent here and lets the client in.
  ///
  /// @return the query with which the browser is sent back
  String allow(URI sentTo) {
    Map<String, List<String>> parameters = URLUtils.parseParameters(sentTo.getRawQuery());
    String code = "code-" + asked.size();
    asked.put(code, parameters);
    return "code=" + code + "&state=" + parameters.get("state").getFirst();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, List<String>> form =
        URLUtils.parseParameters(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String login =
        Base64.getEncoder()
            .encodeToString(
                (CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
    Map<String, List<String>> parameters = asked.remove(form.get("code").getFirst());
    if (parameters == null
        || !("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"))
        || !form.get("redirect_uri").equals(parameters.get("redirect_uri"))
        || !parameters.get("code_challenge_method").equals(List.of("S256"))
        || !CodeChallenge.compute(
                CodeChallengeMethod.S256, new CodeVerifier(form.get("code_verifier").getFirst()))
            .getValue()
            .equals(parameters.get("code_challenge").getFirst())) {
      refused++;
      json(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    try {
      json(
          exchange,
          200,
          "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
              + signed(parameters.get("nonce").getFirst())
              + "\"}");
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private String signed(String nonce) throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        change
            .apply(
                new JWTClaimsSet.Builder()
                    .issuer(address().toString())
                    .subject("0815")
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", nonce)
                    .claim("preferred_username", "Ann.Lee")
                    .claim("groups", List.of("staff", "desk")))
            .build();
    if (signature == Signature.NONE) {
      return new PlainJWT(claims).serialize();
    }
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(
                    signature == Signature.CLIENT_SECRET ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                .keyID("k1")
                .build(),
            claims);
    token.sign(
        switch (signature) {
          case OWN_KEY -> new RSASSASigner(key);
          case STRANGERS_KEY -> new RSASSASigner(stranger);
          case CLIENT_SECRET -> new MACSigner(SECRET);
          case NONE -> throw new IllegalStateException("not signed");
        });
    return token.serialize();
  }

  private static void json(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
