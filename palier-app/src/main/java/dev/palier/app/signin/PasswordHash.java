package dev.palier.app.signin;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a password: `pbkdf2-sha512$210000$SALT$HASH`, salt and hash in Base64. The
/// number of iterations is kept with it, so that it may grow later.
public record PasswordHash(int iterations, byte[] salt, byte[] hash) {

  private static final String FORM = "pbkdf2-sha512";
  private static final int PARTS = 4;
  private static final int MOST_ITERATIONS = 100_000_000;

  /// Hashes a password with a salt of its own.
  public static PasswordHash of(char[] password, SignInRules.Password rules, SecureRandom random) {
    byte[] salt = new byte[rules.saltBytes()];
    random.nextBytes(salt);
    return new PasswordHash(
        rules.iterations(), salt, derive(password, salt, rules.iterations(), rules.hashBytes()));
  }

  /// Reads what is kept; empty where it is in no form that is known.
  public static Optional<PasswordHash> parse(String kept) {
    String[] parts = kept.split("\\$", -1);
    if (parts.length != PARTS || !parts[0].equals(FORM)) {
      return Optional.empty();
    }
    try {
      int iterations = Integer.parseInt(parts[1]);
      byte[] salt = Base64.getDecoder().decode(parts[2]);
      byte[] hash = Base64.getDecoder().decode(parts[3]);
      return iterations < 1 || iterations > MOST_ITERATIONS || salt.length == 0 || hash.length == 0
          ? Optional.empty()
          : Optional.of(new PasswordHash(iterations, salt, hash));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether this is the password; it takes the same time wherever it differs.
  public boolean matches(char[] password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations, hash.length));
  }

  /// What is kept.
  public String kept() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        FORM,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /// RFC 8018. Letters that look alike and are written in two ways count as one (RFC 8265: NFC).
  private static byte[] derive(char[] password, byte[] salt, int iterations, int bytes) {
    char[] normal = Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(normal, salt, iterations, bytes * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2 with SHA-512", e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordHash that && kept().equals(that.kept());
  }

  @Override
  public int hashCode() {
    return kept().hashCode();
  }

  /// Not the hash: it is for nobody's eyes.
  @Override
  public String toString() {
    return FORM;
  }
}
