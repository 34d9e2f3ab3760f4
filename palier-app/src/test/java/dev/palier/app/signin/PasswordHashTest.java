package dev.palier.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

  private static final SignInRules.Password FEW = new SignInRules.Password(1_000, 16, 64, 15, 200);

  private static PasswordHash hash(String password) {
    return PasswordHash.of(password.toCharArray(), FEW, new SecureRandom());
  }

  /// Vectors of PBKDF2-HMAC-SHA-512 that other implementations agree on: password and salt of RFC
  /// 6070 with SHA-512.
  @ParameterizedTest
  @CsvSource({
    "1, 867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce",
    "2, e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53cf76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e",
    "4096, d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5"
  })
  void agreesWithOthers(int iterations, String hex) {
    PasswordHash known =
        new PasswordHash(
            iterations,
            "salt".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
            HexFormat.of().parseHex(hex));
    assertThat(known.matches("password".toCharArray())).isTrue();
    assertThat(known.matches("passwore".toCharArray())).isFalse();
  }

  @Test
  void keepsASaltOfItsOwn() {
    assertThat(hash("correct horse battery").kept())
        .startsWith("pbkdf2-sha512$1000$")
        .isNotEqualTo(hash("correct horse battery").kept());
    assertThat(hash("correct horse battery").toString()).doesNotContain("$");
  }

  @Test
  void isReadBackWithTheRoundsItWasKeptWith() {
    PasswordHash read = PasswordHash.parse(hash("correct horse battery").kept()).orElseThrow();
    assertThat(read.matches("correct horse battery".toCharArray())).isTrue();
    assertThat(read.matches("Correct horse battery".toCharArray())).isFalse();
    assertThat(read.matches(new char[0])).isFalse();
  }

  @Test
  void takesTwoWritingsOfALetterForOne() {
    assertThat(hash("caf\u00e9 au lait au lit").matches("cafe\u0301 au lait au lit".toCharArray()))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "pbkdf2-sha512$0$AAAA$AAAA",
        "pbkdf2-sha512$999999999$AAAA$AAAA",
        "pbkdf2-sha512$1000$!$AAAA",
        "pbkdf2-sha512$1000$$AAAA",
        "pbkdf2-sha256$1000$AAAA$AAAA",
        "pbkdf2-sha512$1000$AAAA"
      })
  void passesOverWhatIsInNoKnownForm(String kept) {
    assertThat(PasswordHash.parse(kept)).isEmpty();
  }

  @Test
  void theRulesHoldWhatTheirSourcesAskFor() {
    SignInRules rules = SignInRules.packaged();
    assertThat(rules.password().iterations()).isGreaterThanOrEqualTo(210_000);
    assertThat(rules.password().saltBytes()).isGreaterThanOrEqualTo(16);
    assertThat(rules.session().tokenBytes()).isEqualTo(32);
    assertThat(rules.attempts().ofName()).isLessThanOrEqualTo(100);
  }
}
