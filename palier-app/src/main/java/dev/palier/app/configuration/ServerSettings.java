package dev.palier.app.configuration;

import dev.palier.data.YamlMapping;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How the server is reached from outside.
///
/// @param address where browsers reach it, such as `https://palier.example.org`; null where it is
///   the address that it listens at. With `https` cookies are sent over TLS alone
/// @param behindProxy whether a proxy stands before it: then a request's address is the last one of
///   `X-Forwarded-For`, which the proxy must set
public record ServerSettings(@Nullable URI address, boolean behindProxy) {

  public static final ServerSettings NONE = new ServerSettings(null, false);

  static ServerSettings read(YamlMapping section) {
    URI address =
        section
            .findText("address")
            .map(text -> Addresses.base(section, "address", text))
            .orElse(null);
    boolean behindProxy = section.truth("behind-proxy", false);
    section.end();
    return new ServerSettings(address, behindProxy);
  }

  /// Whether browsers reach it over TLS.
  public boolean isSecure() {
    return address != null && "https".equals(address.getScheme());
  }
}
