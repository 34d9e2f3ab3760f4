package dev.palier.app.seal;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.PartiesJson;
import dev.palier.app.desk.Palier;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.transaction.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The replay of a sealed file: the same inputs through the same rules and data must give the same
/// bytes.
public record Replay(int determinations, List<String> differences) {

  private static final int SHOWN = 20;

  public Replay {
    differences = List.copyOf(differences);
  }

  public boolean holds() {
    return differences.isEmpty();
  }

  /// Replays a sealed text; the differences say in words what does not hold.
  public static Replay of(String sealed, Palier palier) {
    JsonNode tree;
    try {
      tree = JsonMapper.shared().readTree(sealed);
    } catch (JacksonException e) {
      return new Replay(0, List.of("the file is not JSON: " + e.getOriginalMessage()));
    }
    if (!tree.path("schema").asString("").equals(Seal.SCHEMA)) {
      return new Replay(
          0,
          List.of(
              "the file is no seal: its schema is \""
                  + tree.path("schema").asString("")
                  + "\", not "
                  + Seal.SCHEMA));
    }
    List<Assessment> replayed = new ArrayList<>();
    try {
      for (JsonNode determination : tree.path("determinations")) {
        replayed.add(replay(determination, palier));
      }
    } catch (IllegalArgumentException e) {
      return new Replay(
          0, List.of("the parties of a determination cannot be read: " + e.getMessage()));
    }
    String again = Seal.text(palier, replayed);
    return new Replay(
        replayed.size(),
        again.equals(sealed)
            ? List.of()
            : differences(tree, JsonMapper.shared().readTree(again), palier));
  }

  /// Assesses again, with what the lists held then.
  private static Assessment replay(JsonNode determination, Palier palier) {
    PartyFindings screened = PartiesJson.read(determination.path("parties"));
    return palier.assessor().screening(_ -> screened).assess(fields(determination.path("stated")));
  }

  private static Map<Field, String> fields(JsonNode stated) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    stated
        .properties()
        .forEach(entry ->
            Field.find(entry.getKey())
                .ifPresent(field -> fields.put(field, entry.getValue().asString(""))));
    return fields;
  }

  private static List<String> differences(JsonNode sealed, JsonNode replayed, Palier palier) {
    List<String> found = new ArrayList<>();
    if (!sealed.path("dataDigest").equals(replayed.path("dataDigest"))) {
      palier
          .fileDigests()
          .forEach((file, digest) -> {
            String then = sealed.path("dataFiles").path(file).asString("absent");
            if (!then.equals(digest)) {
              found.add(
                  "the data file " + file + " differs: sealed with " + then + ", here " + digest);
            }
          });
      sealed.path("dataFiles").propertyNames().stream()
          .filter(file -> !palier.fileDigests().containsKey(file))
          .forEach(file -> found.add("the data file " + file + " is missing here"));
    }
    compare("", sealed.path("determinations"), replayed.path("determinations"), found);
    if (!sealed.path("seal").equals(replayed.path("seal"))) {
      found.add(
          "the seal differs: "
              + sealed.path("seal").asString("absent")
              + " in the file, "
              + replayed.path("seal").asString("")
              + " on replay");
    }
    if (found.isEmpty()) {
      found.add("the bytes differ in white space or in fields that a seal does not have");
    }
    return found.size() > SHOWN ? found.subList(0, SHOWN) : found;
  }

  private static void compare(String at, JsonNode sealed, JsonNode replayed, List<String> found) {
    if (sealed.equals(replayed)) {
      return;
    }
    if (sealed.isObject() && replayed.isObject()) {
      sealed
          .propertyNames()
          .forEach(name -> compare(at + "." + name, sealed.path(name), replayed.path(name), found));
      replayed.propertyNames().stream()
          .filter(name -> !sealed.has(name))
          .forEach(name -> found.add(at + "." + name + " is missing in the file"));
    } else if (sealed.isArray() && replayed.isArray() && sealed.size() == replayed.size()) {
      for (int i = 0; i < sealed.size(); i++) {
        compare(at + "[" + i + "]", sealed.path(i), replayed.path(i), found);
      }
    } else {
      found.add(at + ": " + brief(sealed) + " in the file, " + brief(replayed) + " on replay");
    }
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.length() > 80 ? text.substring(0, 77) + "…" : text;
  }
}
