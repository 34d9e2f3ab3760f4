package dev.palier.screening.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of a list, such as `sdn.csv`. It may be opened again and again.
///
/// @param name without folders; it tells forms apart and stands in what is told of problems
public record ListFile(String name, Content content) {

  private static final int HEAD = 4096;

  /// Where the bytes come from.
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  public static ListFile at(Path file) {
    return new ListFile(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
  }

  public static ListFile of(String name, byte[] bytes) {
    return new ListFile(name, () -> new ByteArrayInputStream(bytes));
  }

  public static ListFile of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The first characters, without a byte order mark.
  public String head() throws IOException {
    try (InputStream in = content.open()) {
      String text = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }
}
