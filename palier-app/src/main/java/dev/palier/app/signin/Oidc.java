package dev.palier.app.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dev.palier.app.configuration.OidcSettings;
import dev.palier.app.signin.OidcException.Reason;
import dev.palier.app.store.Role;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sign-in through an identity provider: OpenID Connect Core 1.0, authorisation code with PKCE (RFC
/// 7636), state and nonce.
///
/// Nothing is remembered here between leaving and coming back: state, nonce and verifier are
/// derived from a secret that the browser keeps in a cookie for a few minutes, so that an answer is
/// taken from the browser alone that asked. Safe for use by several threads.
public final class Oidc {

  /// Where the provider sends people back to.
  public static final String RETURN = "/sign-in/oidc/return";

  private static final int PATIENCE_MS = (int) Duration.ofSeconds(5).toMillis();
  private static final int LIMIT_BYTES = 1 << 18;
  private static final int SKEW_SECONDS = 60;
  private static final int LIMIT_NAME = 200;
  private static final String STATE = "oidc state";
  private static final String NONCE = "oidc nonce";
  private static final String VERIFIER = "oidc verifier";

  /// What a provider may sign with: nothing that shares a key.
  private static final List<JWSAlgorithm> ALGORITHMS =
      Stream.concat(JWSAlgorithm.Family.RSA.stream(), JWSAlgorithm.Family.EC.stream()).toList();

  private final OidcSettings settings;
  private final String clientSecret;
  private volatile @Nullable OIDCProviderMetadata provider;

  public Oidc(OidcSettings settings, String clientSecret) {
    this.settings = settings;
    this.clientSecret = clientSecret;
  }

  /// Who came back, and as what.
  public record Known(String name, Role role) {}

  /// Who is asked, for people to read.
  public String issuer() {
    return String.valueOf(settings.issuer().getHost());
  }

  /// Where to send a browser.
  ///
  /// @param browser the secret that it keeps until it comes back
  /// @param here the address of this server
  /// @throws OidcException if the provider does not answer
  public URI begin(BrowserSecret browser, URI here) throws OidcException {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(settings.clientId()),
            back(here))
        .endpointURI(provider().getAuthorizationEndpointURI())
        .state(new State(browser.derive(STATE)))
        .nonce(new Nonce(browser.derive(NONCE)))
        .codeChallenge(verifier(browser), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /// Who it is that comes back.
  ///
  /// @param answer the parameters that the provider added to the address
  /// @throws OidcException if it is nobody who may sign in
  public Known finish(BrowserSecret browser, URI here, Map<String, List<String>> answer)
      throws OidcException {
    AuthorizationCode code = code(browser, here, answer);
    IDTokenClaimsSet claims = claims(browser, tokens(browser, here, code));
    return new Known(name(claims), role(claims));
  }

  private AuthorizationCode code(BrowserSecret browser, URI here, Map<String, List<String>> answer)
      throws OidcException {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(back(here), answer);
    } catch (ParseException e) {
      throw new OidcException(Reason.INVALID, e);
    }
    State state = response.getState();
    if (state == null || !browser.derived(STATE, state.getValue())) {
      throw new OidcException(Reason.STALE, "the state is not this browser's");
    }
    Issuer issuer = response.getIssuer(); // RFC 9207, where the provider says it
    if (issuer != null && !issuer.getValue().equals(settings.issuer().toString())) {
      throw new OidcException(Reason.INVALID, "the answer is of another issuer: " + issuer);
    }
    if (!response.indicatesSuccess()) {
      throw new OidcException(
          Reason.DENIED, "the provider said " + response.toErrorResponse().getErrorObject());
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new OidcException(Reason.INVALID, "no code came back");
    }
    return code;
  }

  private OIDCTokenResponse tokens(BrowserSecret browser, URI here, AuthorizationCode code)
      throws OidcException {
    OIDCProviderMetadata known = provider();
    HTTPRequest request =
        new TokenRequest.Builder(
                known.getTokenEndpointURI(),
                new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(clientSecret)),
                new AuthorizationCodeGrant(code, back(here), verifier(browser)))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(PATIENCE_MS);
    request.setReadTimeout(PATIENCE_MS);
    request.setFollowRedirects(false);
    try {
      var response = OIDCTokenResponseParser.parse(request.send());
      if (!response.indicatesSuccess()) {
        throw new OidcException(
            Reason.INVALID,
            "the provider gave no token: " + response.toErrorResponse().getErrorObject());
      }
      return (OIDCTokenResponse) response.toSuccessResponse();
    } catch (IOException e) {
      throw new OidcException(Reason.UNREACHABLE, e);
    } catch (ParseException e) {
      throw new OidcException(Reason.INVALID, e);
    }
  }

  /// The claims of the token, once its signature, issuer, audience, time and nonce hold (OpenID
  /// Connect Core 1.0, 3.1.3.7).
  private IDTokenClaimsSet claims(BrowserSecret browser, OIDCTokenResponse tokens)
      throws OidcException {
    OIDCProviderMetadata known = provider();
    var token = tokens.getOIDCTokens().getIDToken();
    if (token == null
        || !(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm)
        || !ALGORITHMS.contains(algorithm)) {
      throw new OidcException(Reason.INVALID, "the token is not signed with a key pair");
    }
    try {
      IDTokenValidator validator =
          new IDTokenValidator(
              new Issuer(settings.issuer()),
              new ClientID(settings.clientId()),
              algorithm,
              known.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LIMIT_BYTES));
      validator.setMaxClockSkew(SKEW_SECONDS);
      return validator.validate(token, new Nonce(browser.derive(NONCE)));
    } catch (BadJOSEException | JOSEException | IOException e) {
      throw new OidcException(Reason.INVALID, e);
    }
  }

  private String name(IDTokenClaimsSet claims) {
    String name = claims.getStringClaim(settings.nameClaim());
    String shown = name == null || name.isBlank() ? claims.getSubject().getValue() : name.strip();
    String lower = shown.toLowerCase(Locale.ROOT);
    return lower.length() > LIMIT_NAME ? lower.substring(0, LIMIT_NAME) : lower;
  }

  /// The role that lets do most, where several values of the claim stand for one.
  private Role role(IDTokenClaimsSet claims) throws OidcException {
    List<Role> roles =
        values(claims).stream()
            .flatMap(value -> Optional.ofNullable(settings.roles().get(value)).stream())
            .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
            .toList();
    return Stream.of(Role.REVIEWER, Role.OFFICER, Role.AUDITOR)
        .filter(roles::contains)
        .findFirst()
        .orElseThrow(() ->
            new OidcException(
                Reason.NO_ROLE, name(claims) + " has no value of " + settings.roleClaim()));
  }

  private List<String> values(IDTokenClaimsSet claims) {
    return switch (claims.getClaim(settings.roleClaim())) {
      case String one -> List.of(one);
      case List<?> several -> several.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }

  private static URI back(URI here) {
    return URI.create(here + RETURN);
  }

  private static CodeVerifier verifier(BrowserSecret browser) {
    return new CodeVerifier(browser.derive(VERIFIER));
  }

  /// What the provider says of itself (OpenID Connect Discovery 1.0); asked for once.
  private OIDCProviderMetadata provider() throws OidcException {
    OIDCProviderMetadata known = provider;
    if (known == null) {
      try {
        known =
            OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MS, PATIENCE_MS);
      } catch (GeneralException | IOException e) {
        throw new OidcException(Reason.UNREACHABLE, e);
      }
      provider = known;
    }
    return known;
  }
}
