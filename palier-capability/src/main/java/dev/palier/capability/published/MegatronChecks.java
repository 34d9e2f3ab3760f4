package dev.palier.capability.published;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.training.Recompute;
import dev.palier.capability.training.Software;
import dev.palier.capability.training.TokenWork;
import dev.palier.capability.training.TrainingFlops;
import dev.palier.capability.training.TrainingModel;
import dev.palier.capability.training.TrainingPlan;
import dev.palier.capability.training.TrainingStep;
import dev.palier.capability.validation.PublishedCheck;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Steps of the Megatron papers, S2 to S4: A100 and H100 in BF16, of which no run was fitted on.
///
/// The papers' software of 2021 and 2022 sent the scores of the attention through memory and hid no
/// exchange. How many pieces a stage held and how large micro-batches were is as recollected from
/// the papers.
final class MegatronChecks {

  private static final String KORTHIKANTI = "Korthikanti et al., arXiv 2205.05198, table 5";
  private static final String NARAYANAN = "Narayanan et al., arXiv 2104.04473, table 2";
  private static final String README = "Megatron-LM README, strong scaling of a 177B model";
  private static final Software OLD = new Software(YearMonth.of(2022, 5), true, false);
  private static final int SEQUENCE = 2048;

  private final TrainingModel model;
  private final TrainingModel exposed;
  private final Accelerator a100;
  private final Accelerator h100;
  private final List<PublishedCheck> checks = new ArrayList<>();

  private MegatronChecks(
      TrainingModel model, TrainingModel exposed, Function<String, Accelerator> chips) {
    this.model = model;
    this.exposed = exposed;
    this.a100 = chips.apply("nvidia-a100-sxm");
    this.h100 = chips.apply("nvidia-h100-sxm");
  }

  /// @param exposed hides no exchange behind computing, as the software of those papers
  static List<PublishedCheck> of(
      TrainingModel model, TrainingModel exposed, Function<String, Accelerator> chips) {
    MegatronChecks all = new MegatronChecks(model, exposed, chips);
    Architecture gpt22 = GptModel.of("22B", 48, 6144, 64);
    Architecture gpt175 = GptModel.of("175B", 96, 12288, 96);
    Architecture gpt530 = GptModel.of("530B", 105, 20480, 128);
    Architecture gpt1000 = GptModel.of("1T", 128, 25600, 160);
    all.step(gpt22, 1, 1, 4, 4, 1.42, 1.10);
    all.step(gpt175, 8, 3, 1, 64, 18.13, 13.75);
    all.step(gpt530, 35, 3, 1, 280, 49.05, 37.83);
    all.step(gpt1000, 64, 1, 1, 512, 94.42, 71.49);
    all.rate(gpt175, 12, 384, 1536, 153);
    all.rate(gpt175, 12, 768, 1536, 149);
    all.rate(gpt175, 12, 1536, 1536, 141);
    all.rate(gpt530, 35, 560, 2240, 171);
    all.rate(gpt530, 35, 1120, 2240, 167);
    all.rate(gpt530, 35, 2240, 2240, 159);
    all.utilisation(96, 0.47);
    all.utilisation(4608, 0.42);
    return List.copyOf(all.checks);
  }

  /// S2: seconds of a step on A100, with full and with selective recomputation.
  private void step(
      Architecture gpt,
      int stages,
      int pieces,
      int microBatch,
      int batch,
      double full,
      double selective) {
    for (Recompute recompute : List.of(Recompute.FULL, Recompute.SELECTIVE)) {
      TrainingPlan plan = plan(stages, pieces, 1, microBatch, batch, SEQUENCE, recompute);
      double seconds = step(exposed, a100, gpt, plan, OLD).seconds();
      checks.add(
          new PublishedCheck(
              "S2 " + gpt.id() + " " + (recompute == Recompute.FULL ? "full" : "selective"),
              "seconds of a step, " + plan.chips() + " A100",
              recompute == Recompute.FULL ? full : selective,
              seconds,
              0.09,
              KORTHIKANTI));
    }
  }

  /// S3: TFLOP/s of an A100, the operations that run again counted.
  private void rate(Architecture gpt, int stages, int chips, int batch, double teraflops) {
    TrainingPlan plan = plan(stages, 1, chips / (8 * stages), 1, batch, SEQUENCE, Recompute.FULL);
    double tokens = step(exposed, a100, gpt, plan, OLD).tokensPerSecond();
    double withAgain = TrainingFlops.perToken(gpt, SEQUENCE, 0) * 4 / 3;
    checks.add(
        new PublishedCheck(
            "S3 " + gpt.id() + " on " + chips,
            "TFLOP/s of an A100",
            teraflops,
            tokens * withAgain / 1e12,
            0.08,
            NARAYANAN));
  }

  /// S4: the share of an H100's peak, with fused attention and a batch of 1152 sequences.
  private void utilisation(int chips, double published) {
    Architecture gpt = GptModel.of("177B", 96, 12288, 96);
    int stages = 4;
    TrainingPlan plan = plan(stages, 6, chips / (8 * stages), 1, 1152, 4096, Recompute.SELECTIVE);
    Software fused = Software.of(YearMonth.of(2024, 5));
    checks.add(
        new PublishedCheck(
            "S4 on " + chips,
            "model operations to the peak, H100 in BF16",
            published,
            step(model, h100, gpt, plan, fused).utilisation(),
            0.07,
            README));
  }

  private static TrainingStep step(
      TrainingModel by, Accelerator chip, Architecture gpt, TrainingPlan plan, Software software) {
    return by.step(chip, TokenWork.of(gpt, 0), Precision.BF16, plan, software);
  }

  private static TrainingPlan plan(
      int stages,
      int pieces,
      int replicas,
      int microBatch,
      int batch,
      int sequence,
      Recompute recompute) {
    return new TrainingPlan(
        8, stages, pieces, 1, replicas, 1, microBatch, batch, sequence, false, recompute);
  }
}
