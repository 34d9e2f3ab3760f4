package dev.palier.data;

import java.nio.charset.StandardCharsets;

/// One data file, such as `chips/nvidia/nvidia-h20.yaml`.
///
/// @param name path below the data folder, with forward slashes
/// @param content the file's bytes
public record DataFile(String name, byte[] content) {

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /// The file's name without its folders and its ending: `nvidia-h20`.
  public String stem() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
