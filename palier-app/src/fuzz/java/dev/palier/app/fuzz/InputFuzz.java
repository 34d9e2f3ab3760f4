package dev.palier.app.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.palier.app.capability.PredictionTable;
import dev.palier.app.desk.Palier;
import dev.palier.app.order.OrderFile;
import dev.palier.app.seal.Replay;
import dev.palier.app.table.TableException;
import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ConfigReader;
import dev.palier.capability.measured.Row;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import dev.palier.control.condition.CelReader;
import dev.palier.control.condition.ConditionException;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.fact.VocabularyReader;
import dev.palier.control.transaction.Field;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

  private static final Capability CAPABILITY = PALIER.capability();
  private static final Accelerator CHIP =
      ((Modelled.Known) CAPABILITY.modelled(CAPABILITY.findChip("nvidia-h200-sxm").orElseThrow()))
          .accelerator();
  private static final String[] RUN_COLUMNS = {
    "system",
    "model_path",
    "backend",
    "mode",
    "precision",
    "isl",
    "osl",
    "batch_size",
    "tp_size",
    "pp_size",
    "attention_dp_size",
    "moe_tp_size",
    "moe_ep_size",
    "gemm_quant_mode",
    "silicon_data_source",
    "decode_tp_size",
    "decode_num_workers",
    "prefill_num_workers"
  };

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
      } catch (TableException told) {
        // a told problem
      } catch (UncheckedIOException told) {
        if (!(told.getCause() instanceof TableException)) {
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

  /// Whatever a configuration says, it reads as a model that can be served or refused, or is told.
  @FuzzTest(maxDuration = "2m")
  void configsInJson(FuzzedDataProvider data) {
    String start =
        data.consumeBoolean()
            ? "{\"hidden_size\": 4096, \"num_hidden_layers\": 4, \"num_attention_heads\": 32, \"vocab_size\": 1000, "
            : "";
    try {
      Architecture model =
          ConfigReader.read(
              "fuzz",
              new DataFile(
                  "config.json",
                  (start + data.consumeRemainingAsString()).getBytes(StandardCharsets.UTF_8)));
      CAPABILITY
          .planSearch()
          .all(
              CHIP,
              model,
              Engine.VLLM,
              UsualFormats.of(model, Precision.FP8, CHIP),
              new Traffic(100, 100, 1, Arrival.RANDOM_LENGTHS),
              2);
    } catch (DataException told) {
      // a told problem
    }
  }

  /// Whatever stands in the columns of a run, it is predicted, refused with its limit, or told.
  @FuzzTest(maxDuration = "2m")
  void columnsOfARun(FuzzedDataProvider data) {
    Map<String, String> columns = new HashMap<>();
    columns.put("system", "h200_sxm");
    columns.put("model_path", "deepseek-ai/DeepSeek-R1");
    columns.put("backend", "sglang");
    columns.put("isl", "1024");
    columns.put("osl", "1024");
    columns.put("batch_size", "8");
    while (data.remainingBytes() > 0) {
      columns.put(data.pickValue(RUN_COLUMNS), data.consumeString(12));
    }
    new PredictionTable(CAPABILITY).predict(List.of(new Row(1, columns)), new ArrayList<>());
  }
}
