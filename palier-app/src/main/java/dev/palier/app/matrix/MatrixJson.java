package dev.palier.app.matrix;

import dev.palier.app.json.JsonObject;
import dev.palier.app.text.Messages;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.Footnote;
import dev.palier.control.matrix.Reason;
import java.util.List;
import java.util.Map;

/// The licence matrix as JSON.
public final class MatrixJson {

  private final Messages messages;
  private final MatrixWords words;

  public MatrixJson(Messages messages, MatrixWords words) {
    this.messages = messages;
    this.words = words;
  }

  public Map<String, Object> of(MatrixSelection selection) {
    return JsonObject.of(
        "asOf", selection.matrix().day(),
        "caveats", words.caveats(selection.matrix()),
        "cells", selection.cells().map(this::cell).toList(),
        "disclaimer", messages.get("disclaimer"));
  }

  private Map<String, Object> cell(Cell cell) {
    return JsonObject.of(
        "entry", cell.entry().label(),
        "eccns", cell.entry().eccns(),
        "kind", cell.entry().kind(),
        "destination", cell.country(),
        "name", words.country(cell.country()),
        "status", cell.status(),
        "words", words.status(cell.status()),
        "reasons", reasons(cell.reasons()),
        "inPart", reasons(cell.inPart()),
        "notEnforced", reasons(cell.notEnforced()),
        "footnotes", cell.footnotes().stream().map(Footnote::number).toList(),
        "place", words.place(cell));
  }

  private static List<Map<String, Object>> reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(reason ->
            JsonObject.of(
                "control", reason.control(),
                "by", reason.by(),
                "applies", reason.applies(),
                "provision", reason.provision(),
                "citation", reason.citation(),
                "note", reason.note()))
        .toList();
  }
}
