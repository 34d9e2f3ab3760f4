package dev.palier.app.page;

import dev.palier.data.DataDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The static files of the pages. The address of each holds a hash of its content, so that a
/// browser may keep it for good and never shows an old one.
public final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "palier.css", "text/css; charset=utf-8",
          "theme.js", "text/javascript; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "alerts.js", "text/javascript; charset=utf-8",
          "htmx.min.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final int HASH_LETTERS = 16;

  private final Map<String, Asset> byAddress = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  private Assets() {}

  /// The bytes of one file.
  public record Asset(String type, byte[] bytes) {}

  /// The files in the jar.
  public static Assets packaged() {
    Assets assets = new Assets();
    TYPES.forEach((name, type) -> {
      byte[] bytes = read(name);
      String address = "/static/" + hash(bytes) + "/" + name;
      assets.addresses.put(name, address);
      assets.byAddress.put(address, new Asset(type, bytes));
    });
    return assets;
  }

  /// The address of a file by its name, such as `palier.css`.
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("There is no static file \"" + name + "\"");
    }
    return address;
  }

  public Optional<Asset> find(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks static/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    return DataDigest.hex(bytes).substring(0, HASH_LETTERS);
  }
}
