package dev.palier.app.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.palier.app.desk.Palier;
import dev.palier.app.order.OrderFile;
import dev.palier.app.order.OrderFileException;
import dev.palier.app.seal.Replay;
import dev.palier.catalog.data.DataException;
import dev.palier.catalog.data.DataFile;
import dev.palier.catalog.data.Problems;
import dev.palier.catalog.data.YamlDocument;
import dev.palier.catalog.data.YamlMapping;
import dev.palier.control.condition.CelReader;
import dev.palier.control.condition.ConditionException;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.fact.VocabularyReader;
import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// Inputs of every kind of badness: whatever comes in, what comes out is an answer or a told
/// problem, never another exception.
///
/// In an ordinary build each runs on a few fixed inputs; `.ci/nightly` lets the fuzzer look for
/// more.
class InputFuzz {

  private static final Palier PALIER = Palier.packaged();
  private static final CelReader CEL =
      new CelReader(PALIER.book().vocabulary(), PALIER.book().geography());

  @FuzzTest(maxDuration = "2m")
  void conditionsInCel(FuzzedDataProvider data) {
    try {
      CEL.read(data.consumeRemainingAsString());
    } catch (ConditionException told) {
      // a told problem
    }
  }

  @FuzzTest(maxDuration = "2m")
  void dataInYaml(FuzzedDataProvider data) {
    Problems problems = new Problems();
    DataFile file = new DataFile("fuzz.yaml", data.consumeRemainingAsBytes());
    YamlMapping mapping = YamlDocument.read(file, problems);
    mapping.texts("a");
    mapping.mappings("b").forEach(YamlMapping::end);
    mapping.findDate("c");
    mapping.findNumber("d");
    mapping.end();
    new VocabularyReader(problems).read(file);
  }

  @FuzzTest(maxDuration = "2m")
  void ordersInCsv(FuzzedDataProvider data) throws IOException {
    Path file = Files.createTempFile("palier-fuzz", ".csv");
    try {
      String header =
          data.consumeBoolean() ? "item,destination,as_of,quantity,facts,end_user_lists\n" : "";
      Files.write(
          file, (header + data.consumeRemainingAsString()).getBytes(StandardCharsets.UTF_8));
      try (OrderFile orders = OrderFile.open(file)) {
        while (orders.hasNext()) {
          PALIER.assessor().assess(orders.next().fields());
        }
      } catch (OrderFileException told) {
        // a told problem
      } catch (UncheckedIOException told) {
        if (!(told.getCause() instanceof OrderFileException)) {
          throw told;
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void fieldsOfAnOrder(FuzzedDataProvider data) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.ITEM, "nvidia-h20");
    fields.put(Field.DESTINATION, "CN");
    fields.put(Field.AS_OF, "2025-07-15");
    while (data.remainingBytes() > 0) {
      fields.put(data.pickValue(Field.values()), data.consumeString(40));
    }
    PALIER.assessor().assess(fields);
  }

  @FuzzTest(maxDuration = "2m")
  void sealsInJson(FuzzedDataProvider data) {
    Replay.of(data.consumeRemainingAsString(), PALIER);
  }

  @FuzzTest(maxDuration = "2m")
  void draftsInYaml(FuzzedDataProvider data) {
    String steps =
        data.pickValue(
            new String[] {
              "",
              "change: [{id: 3A090.a.1, when: '",
              "add: [{id: x, then: {licence: RS, basis: destination}, when: '",
              "repeal: ["
            });
    try {
      DraftReader.read(
          "fuzz.yaml",
          "draft: x\nfrom: 2026-09-01\n" + steps + data.consumeRemainingAsString(),
          PALIER.book());
    } catch (DataException told) {
      // a told problem
    }
  }
}
