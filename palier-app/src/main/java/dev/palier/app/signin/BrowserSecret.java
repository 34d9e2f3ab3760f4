package dev.palier.app.signin;

import dev.palier.data.DataDigest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A random secret that a browser keeps in a cookie. The server keeps no more than its digest, and
/// derives from it what else is needed: what a form brings back, what an identity provider is told.
public record BrowserSecret(String text) {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{40,100}");
  private static final String HMAC = "HmacSHA256";

  static BrowserSecret random(SecureRandom random, int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return new BrowserSecret(BASE64.encodeToString(drawn));
  }

  /// A secret as a cookie brings it; empty where it cannot be one.
  public static Optional<BrowserSecret> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new BrowserSecret(text)) : Optional.empty();
  }

  /// What the server keeps: it leads back to nobody's secret.
  String digest() {
    return DataDigest.hex(text);
  }

  /// Another secret for one purpose, that nobody can make who does not hold this one: HMAC-SHA-256
  /// of the purpose.
  public String derive(String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
      return BASE64.encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  /// Whether something is derived from this; it takes the same time wherever it differs.
  public boolean derived(String purpose, String brought) {
    return MessageDigest.isEqual(
        derive(purpose).getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "BrowserSecret";
  }
}
