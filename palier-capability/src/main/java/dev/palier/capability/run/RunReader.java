package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Drafts;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.Traffic;
import java.util.OptionalDouble;

/// Reads a line with the columns of `serving_sample.csv` as a run.
public final class RunReader {

  /// The mean of lengths drawn evenly between 0.8 of the nominal one and all of it.
  private static final double MEAN_OF_RANDOM = 0.9;

  private static final double MILLI = 1e-3;

  /// Lengths in multiples of this were run by clients that start together.
  private static final int EVEN_LENGTHS = 128;

  private final DraftGuess drafts;

  public RunReader(DraftGuess drafts) {
    this.drafts = drafts;
  }

  /// @throws RowException with the first problem of the line
  public Run read(Row row, Architecture model, Accelerator chip) {
    Engine engine = engine(row);
    SourceText source = SourceText.of(row.text("silicon_data_source"));
    boolean disaggregated = row.text("mode").startsWith("disagg");
    double input = row.need("isl");
    double output = row.need("osl");
    Formats formats = new FormatColumns(row, engine, source.collection()).read(model, chip);
    double batch = row.number("batch_size").orElse(0);
    double clients = source.clients();
    boolean rack = false;
    Deployment deployment;
    boolean known = true;
    if (disaggregated) {
      Plan prefill = plan(row, "prefill_", model, true);
      Plan decode = plan(row, "decode_", model, true);
      if (clients == 0) {
        clients =
            row.number("decode_batch_size").orElse(1)
                * decode.attentionDataParallel()
                * row.number("decode_num_workers").orElse(1);
      }
      Recipe recipe = new RecipeReader(row, model, engine, chip).read(prefill, decode, clients);
      known = recipe.known();
      deployment =
          Deployment.apart(
              model,
              engine,
              formats,
              recipe.prefill(),
              recipe.prefillWorkers(),
              recipe.decode(),
              recipe.decodeWorkers(),
              known);
    } else {
      Plan plan = plan(row, "", model, false);
      rack = plan.tensorParallel() > 8 && model.hasExperts() && plan.expertParallel() == 1;
      if (source.collection() == Collection.SINGLE_BATCHES || clients == 0) {
        clients = batch;
      }
      deployment =
          rack
              ? rack(model, engine, formats, plan.chipsPerStage())
              : Deployment.together(model, engine, formats, plan);
    }
    if (clients <= 0) {
      throw new RowException(
          row.line(), "batch_size", "the column is empty", "write how many requests run at once");
    }
    Drafts guessed = drafts.of(source, model, engine, disaggregated, known);
    double mean = source.collection().fixedLengths() ? 1 : MEAN_OF_RANDOM;
    return new Run(
        row.line(),
        chip,
        deployment.with(guessed),
        new Traffic(
            Math.max(input * mean, 1),
            Math.max(output * mean, 1),
            Math.max(clients, 1),
            arrival(source.collection(), input)),
        source.collection(),
        source.collection() == Collection.LABORATORY && engine == Engine.VLLM && model.hasExperts(),
        known,
        rack,
        seconds(row, "silicon_ttft_ms"),
        seconds(row, "silicon_tpot_ms"));
  }

  private static Arrival arrival(Collection collection, double input) {
    if (!collection.fixedLengths()) {
      return Arrival.RANDOM_LENGTHS;
    }
    return collection == Collection.LABORATORY && input % EVEN_LENGTHS != 0
        ? Arrival.RAMPED
        : Arrival.FIXED_LENGTHS;
  }

  private static Plan plan(Row row, String prefix, Architecture model, boolean disaggregated) {
    return new PlanColumns(row, prefix, model.hasExperts()).read(disaggregated);
  }

  /// Half of a rack decodes, the other half prefills in groups of four.
  private static Deployment rack(Architecture model, Engine engine, Formats formats, int chips) {
    int decode = chips / 2;
    return Deployment.apart(
        model,
        engine,
        formats,
        Plan.dataAndExperts(4),
        Math.max(1, decode / 4),
        Plan.dataAndExperts(decode),
        1,
        true);
  }

  private static Engine engine(Row row) {
    String word = row.text("backend");
    return Engine.find(word)
        .orElseThrow(() ->
            new RowException(
                row.line(),
                "backend",
                "\"" + word + "\" is not an engine",
                "take trtllm, sglang or vllm"));
  }

  private static OptionalDouble seconds(Row row, String column) {
    OptionalDouble milliseconds = row.number(column);
    return milliseconds.isPresent() && milliseconds.getAsDouble() > 0
        ? OptionalDouble.of(milliseconds.getAsDouble() * MILLI)
        : OptionalDouble.empty();
  }
}
