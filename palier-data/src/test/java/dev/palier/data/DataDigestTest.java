package dev.palier.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DataDigestTest {

  /// The example of FIPS 180-2, appendix B.1.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void givesTheDigitsOfSha256() {
    assertThat(DataDigest.hex("abc")).isEqualTo(ABC);
    assertThat(DataDigest.hex("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(ABC);
    assertThat(DataDigest.of("abc")).isEqualTo("sha256:" + ABC);
  }
}
