package dev.palier.app.seal;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.report.AssessmentSink;
import dev.palier.app.report.WholeFile;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Caveat;
import dev.palier.data.DataDigest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A sealed file of determinations: the inputs, the digest of every data file, the answers with
/// their traces, and a digest over all.
///
/// It is written in English whatever the language of the reports, so that the same inputs always
/// give the same bytes.
public final class Seal {

  public static final String SCHEMA = "palier/seal/1";

  private Seal() {}

  /// The sealed text of these assessments.
  ///
  /// @throws IllegalArgumentException if one of them rests on a draft: a seal says what the law is
  public static String text(Palier palier, List<Assessment> assessments) {
    if (assessments.stream().anyMatch(Seal::isDrafted)) {
      throw new IllegalArgumentException(
          "A draft is not law, and what follows from it is not sealed.\nMaybe assess the order without the draft.");
    }
    DeterminationJson json = palier.json(Messages.of(Locale.ENGLISH));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("dataDigest", palier.dataDigest());
    tree.put("dataFiles", palier.fileDigests());
    tree.put("determinations", assessments.stream().map(json::of).toList());
    tree.put("seal", DataDigest.of(JsonTree.compact(tree)));
    return JsonTree.pretty(tree);
  }

  private static boolean isDrafted(Assessment assessment) {
    return assessment instanceof Assessment.Assessed assessed
        && assessed.determination().caveats().contains(new Caveat.Drafted());
  }

  /// Collects assessments and seals them in a file when it is closed.
  public static final class Sink implements AssessmentSink<Assessment> {

    private final WholeFile file;
    private final Palier palier;
    private final List<Assessment> assessments = new ArrayList<>();

    public Sink(Path path, Palier palier) throws IOException {
      this.file = new WholeFile(path);
      this.palier = palier;
    }

    @Override
    public Assessment prepare(Assessment assessment, long line) {
      return assessment;
    }

    @Override
    public void write(Assessment prepared) {
      assessments.add(prepared);
    }

    @Override
    public void finish() throws IOException {
      file.writer().write(text(palier, assessments));
      file.finish();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
