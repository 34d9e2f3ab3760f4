package dev.palier.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 digests of data, written `sha256:9f86…`.
public final class DataDigest {

  private static final String FORM = "sha256:";

  private DataDigest() {}

  /// The digest of a set of files: over each name, length and content, in the order of the names.
  public static String of(List<DataFile> files) {
    MessageDigest sha = sha256();
    files.stream()
        .sorted(Comparator.comparing(DataFile::name))
        .forEach(file -> {
          sha.update(
              (file.name() + "\n" + file.content().length + "\n").getBytes(StandardCharsets.UTF_8));
          sha.update(file.content());
        });
    return FORM + HexFormat.of().formatHex(sha.digest());
  }

  public static String of(String text) {
    return FORM + hex(text);
  }

  /// The digits alone, as `sha256sum` gives them: `9f86…`.
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
