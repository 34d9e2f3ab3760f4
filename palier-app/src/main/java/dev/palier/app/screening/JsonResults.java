package dev.palier.app.screening;

import dev.palier.app.json.JsonArray;
import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyProblem;
import dev.palier.app.party.PartyRow;
import dev.palier.app.report.WholeFile;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes results as a JSON array, one party a line.
public final class JsonResults implements ResultSink<String> {

  private final Appendable out;
  private final JsonArray array;
  private final @Nullable WholeFile file;
  private final ScreeningJson json;
  private final List<String> caveats;

  private JsonResults(
      Appendable out, @Nullable WholeFile file, Messages messages, List<String> caveats) {
    this.out = out;
    this.array = new JsonArray(out);
    this.file = file;
    this.json = new ScreeningJson(messages);
    this.caveats = List.copyOf(caveats);
  }

  /// Into a file, whole or not at all.
  ///
  /// @param caveats what a reader must know of the lists
  public static JsonResults into(Path path, Messages messages, List<String> caveats)
      throws IOException {
    WholeFile file = new WholeFile(path);
    return new JsonResults(file.writer(), file, messages, caveats);
  }

  /// @param caveats what a reader must know of the lists
  public static JsonResults to(Appendable out, Messages messages, List<String> caveats) {
    return new JsonResults(out, null, messages, caveats);
  }

  @Override
  public String prepare(PartyResult result) {
    PartyRow row = result.row();
    Map<String, Object> tree = JsonObject.of("line", row.line());
    switch (result) {
      case PartyResult.Screened screened -> tree.putAll(json.of(screened.found(), caveats));
      case PartyResult.Refused _ -> {
        tree.put("schema", ScreeningJson.SCHEMA);
        tree.put("party", JsonObject.of("reference", row.get(PartyColumn.REFERENCE)));
        tree.put("caveats", caveats);
      }
    }
    if (!row.problems().isEmpty()) {
      tree.put("problems", row.problems().stream().map(JsonResults::of).toList());
    }
    return JsonTree.compact(tree);
  }

  private static Map<String, Object> of(PartyProblem problem) {
    return JsonObject.of(
        "field", problem.column().column(),
        "value", problem.value(),
        "what", problem.what(),
        "maybe", problem.maybe());
  }

  @Override
  public void write(String prepared) throws IOException {
    array.add(prepared);
  }

  @Override
  public void finish() throws IOException {
    array.end();
    out.append('\n');
    if (file != null) {
      file.finish();
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
