package dev.palier.app.lists;

import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.screening.list.ListVersion;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands beside the files of a version: `version.json`.
final class VersionJson {

  private VersionJson() {}

  static String write(KeptVersion kept) {
    ListVersion version = kept.version();
    return JsonTree.pretty(
        JsonObject.of(
            "source",
            version.source(),
            "digest",
            version.digest(),
            "published",
            version.published(),
            "retrieved",
            version.retrieved(),
            "origin",
            version.origin(),
            "parties",
            version.parties(),
            "form",
            kept.form(),
            "warnings",
            kept.warnings(),
            "files",
            kept.files().stream()
                .map(file ->
                    JsonObject.of(
                        "name", file.name(), "bytes", file.bytes(), "sha256", file.sha256()))
                .toList()));
  }

  /// @throws IOException if the text is none that was written here
  static KeptVersion read(String text) throws IOException {
    try {
      JsonNode tree = JsonMapper.shared().readTree(text);
      List<KeptVersion.KeptFile> files = new ArrayList<>();
      for (JsonNode file : tree.required("files")) {
        files.add(
            new KeptVersion.KeptFile(
                file.required("name").asString(),
                file.required("bytes").asLong(),
                file.required("sha256").asString()));
      }
      return new KeptVersion(
          new ListVersion(
              tree.required("source").asString(),
              tree.required("digest").asString(),
              LocalDate.parse(tree.required("published").asString()),
              Instant.parse(tree.required("retrieved").asString()),
              tree.required("origin").asString(),
              tree.required("parties").asInt(),
              false),
          tree.required("form").asString(),
          tree.required("warnings").asInt(),
          files);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new IOException("it is not the description of a version", e);
    }
  }
}
