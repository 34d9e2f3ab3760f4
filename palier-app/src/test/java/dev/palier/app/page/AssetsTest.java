package dev.palier.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AssetsTest {

  /// The file we did not write is the one that NOTICE names.
  @Test
  void htmxIsThePinnedOne() throws IOException, NoSuchAlgorithmException {
    String notice = Files.readString(Path.of(System.getProperty("palier.root"), "NOTICE"));
    try (InputStream in = Assets.class.getResourceAsStream("static/htmx.min.js")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      assertThat(notice).contains(HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void anAddressHoldsTheHashOfTheContent() {
    Assets assets = Assets.packaged();
    assertThat(assets.address("palier.css")).matches("/static/[0-9a-f]{16}/palier.css");
    assertThat(assets.find(assets.address("palier.css"))).isPresent();
    assertThat(assets.find("/static/0000000000000000/palier.css")).isEmpty();
    assertThatThrownBy(() -> assets.address("other.css")).hasMessageContaining("other.css");
  }
}
