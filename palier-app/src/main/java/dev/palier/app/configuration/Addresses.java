package dev.palier.app.configuration;

import dev.palier.data.YamlMapping;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Addresses in a configuration.
final class Addresses {

  private Addresses() {}

  /// An address that others begin with: `https`, or `http` on this machine, and no question or
  /// fragment.
  static @Nullable URI base(YamlMapping section, String field, String text) {
    try {
      URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      if (address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null
          && address.getUserInfo() == null
          && ("https".equals(address.getScheme())
              || "http".equals(address.getScheme()) && isHere(address.getHost()))) {
        return address;
      }
    } catch (URISyntaxException e) {
      // told below, with the value
    }
    section.problem(
        field,
        "\"" + text + "\" is no address over TLS",
        "write https://HOST; http is for this machine alone");
    return null;
  }

  private static boolean isHere(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }
}
