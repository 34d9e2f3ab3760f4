package dev.palier.data;

import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// A YAML file as a mapping that knows its lines.
public final class YamlDocument {

  private static final int LIMIT_CODE_POINTS = 2_000_000;

  private YamlDocument() {}

  /// Reads a file whose top level is a mapping. A malformed file adds a problem and reads as an
  /// empty mapping.
  public static YamlMapping read(DataFile file, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setSchema(new FailsafeSchema()) // we type the values; guessing types costs time
            .setCodePointLimit(LIMIT_CODE_POINTS)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      Node root = new Compose(settings).composeString(file.text()).orElse(null);
      if (root instanceof MappingNode mapping) {
        return YamlMapping.of(file.name(), "", mapping, problems);
      }
      problems.add(
          file.name(),
          1,
          "",
          "the file does not hold a mapping",
          "start it with `field: value` lines");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(
          file.name(),
          line,
          "",
          "not YAML: " + e.getProblem(),
          "check the indentation and the quotes around this line");
    } catch (YamlEngineException e) {
      problems.add(
          file.name(),
          0,
          "",
          "not YAML: " + e.getMessage(),
          "check that the file is text in UTF-8 of a reasonable size");
    }
    return YamlMapping.empty(file.name(), problems);
  }

  /// The words a plain scalar may stand for.
  static final Map<String, Boolean> TRUTHS =
      Map.of("true", true, "false", false, "yes", true, "no", false);
}
