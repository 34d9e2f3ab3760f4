package dev.palier.app.lists;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Files or addresses that a person names: paths, `file:` and `https:`.
public record Origins(List<Path> paths, List<URI> addresses) {

  public Origins {
    paths = List.copyOf(paths);
    addresses = List.copyOf(addresses);
  }

  /// @throws NotFetchedException if one of them is neither, or they are of both kinds
  public static Origins of(List<String> texts) throws NotFetchedException {
    List<Path> paths = new ArrayList<>();
    List<URI> addresses = new ArrayList<>();
    for (String text : texts) {
      if (text.startsWith("https:")) {
        addresses.add(address(text));
      } else if (text.startsWith("file:")) {
        paths.add(file(text));
      } else if (text.contains("://")) {
        throw NotFetchedException.of(
            text + ": only https is fetched",
            "name an address that starts with https://, or a file");
      } else {
        paths.add(Path.of(text));
      }
    }
    if (!paths.isEmpty() && !addresses.isEmpty()) {
      throw NotFetchedException.of(
          "files and addresses are named together", "name the files of one version in one way");
    }
    return new Origins(paths, addresses);
  }

  Fetched fetch(Download download, long limit, Instant now) throws NotFetchedException {
    if (addresses.isEmpty()) {
      return FromFiles.read(paths, limit);
    }
    Fetched fetched = download.fetch(addresses, limit, now);
    return new Fetched(fetched.parts(), fetched.origin(), null, fetched.dated());
  }

  private static URI address(String text) throws NotFetchedException {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw NotFetchedException.of(text + ": it is no address", "write it as https://host/file");
    }
  }

  private static Path file(String text) throws NotFetchedException {
    try {
      return Path.of(new URI(text));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw NotFetchedException.of(text + ": it is no file", "write it as file:///folder/file");
    }
  }
}
