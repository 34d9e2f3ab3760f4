package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.json.JsonArray;
import dev.palier.app.json.JsonTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes assessments as a JSON array, one element a line.
public final class JsonSink implements AssessmentSink<String> {

  private final Appendable out;
  private final JsonArray array;
  private final DeterminationJson json;

  public JsonSink(Appendable out, DeterminationJson json) {
    this.out = out;
    this.array = new JsonArray(out);
    this.json = json;
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", line);
    tree.putAll(json.of(assessment));
    return JsonTree.compact(tree);
  }

  @Override
  public void write(String prepared) throws IOException {
    array.add(prepared);
  }

  @Override
  public void finish() throws IOException {
    array.end();
    out.append('\n');
  }
}
