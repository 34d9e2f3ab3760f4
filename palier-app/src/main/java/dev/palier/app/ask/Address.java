package dev.palier.app.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes addresses: `/assess?item=nvidia-h20&destination=CN`.
public final class Address {

  private Address() {}

  /// A path with parameters; blank ones are left out.
  public static String of(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(each -> !each.getValue().isBlank())
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// A part of a path, such as the id of a provision.
  public static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
