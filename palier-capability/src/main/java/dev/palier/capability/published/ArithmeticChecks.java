package dev.palier.capability.published;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.energy.Tariff;
import dev.palier.capability.training.GptActivations;
import dev.palier.capability.training.PipelineBubble;
import dev.palier.capability.training.PipelineMemory;
import dev.palier.capability.training.Recompute;
import dev.palier.capability.training.RingVolume;
import dev.palier.capability.training.TrainingFlops;
import dev.palier.capability.validation.PublishedCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Published arithmetic, T1 to T9 of the performance model's tests: what has to come out exactly.
final class ArithmeticChecks {

  private static final double EXACT = 1e-9;
  private static final double CLOSE = 1e-3;
  private static final String HARDWARE = "DeepSeek, arXiv 2505.09343";
  private static final String KORTHIKANTI = "Korthikanti et al., arXiv 2205.05198, figure 1";
  private static final String BRIDGE =
      "Megatron-Bridge performance summaries, model TFLOP/s over tokens/s";

  private final Function<String, Accelerator> chips;
  private final Function<String, Architecture> models;
  private final List<PublishedCheck> checks = new ArrayList<>();

  private ArithmeticChecks(
      Function<String, Accelerator> chips, Function<String, Architecture> models) {
    this.chips = chips;
    this.models = models;
  }

  /// @param chips,models by the catalogue's ids
  static List<PublishedCheck> of(
      Function<String, Accelerator> chips, Function<String, Architecture> models) {
    ArithmeticChecks all = new ArithmeticChecks(chips, models);
    all.cache();
    all.exchange();
    all.economics();
    all.chip();
    all.operations();
    all.activations();
    all.pipeline();
    all.collectives();
    return List.copyOf(all.checks);
  }

  private void cache() {
    cache("deepseek-v3", 70_272);
    cache("qwen2-5-72b", 327_680);
    cache("llama-3-1-405b", 516_096);
  }

  private void cache(String model, double bytes) {
    double ours = models.apply(model).cacheBytesPerToken(2);
    add("T1 " + model, "cache of a token in BF16, bytes", bytes, ours, EXACT, HARDWARE);
  }

  private void exchange() {
    double slow = ExpertExchangeBound.seconds(32, 9, 7000, 50e9);
    double fast = ExpertExchangeBound.seconds(32, 9, 7000, 900e9);
    add("T2 50 GB/s", "dispatch and combine, µs", 120.96, slow * 1e6, CLOSE, HARDWARE);
    add("T2 900 GB/s", "dispatch and combine, µs", 6.72, fast * 1e6, CLOSE, HARDWARE);
    double slowToken = ExpertExchangeBound.secondsPerToken(61, slow);
    double fastToken = ExpertExchangeBound.secondsPerToken(61, fast);
    add("T2 50 GB/s TPOT", "least time of a token, ms", 14.76, slowToken * 1e3, CLOSE, HARDWARE);
    add("T2 900 GB/s TPOT", "least time of a token, ms", 0.82, fastToken * 1e3, 3e-3, HARDWARE);
  }

  private void economics() {
    String source = "DeepSeek open-infra-index, day 6";
    double cost = 226.75 * 8 * 24 * 2;
    double revenue = new Tariff(0.14, 0.55, 2.19).revenue(342_000, 266_000, 168_000);
    add(
        "T3 cost",
        "a day of 226.75 nodes at $2 for each H800 and hour",
        87_072,
        cost,
        EXACT,
        source);
    add("T3 revenue", "a day's tokens at the list price, dollars", 562_027, revenue, CLOSE, source);
    add("T3 margin", "profit to cost", 5.45, Tariff.margin(revenue, cost), 2e-3, source);
  }

  private void chip() {
    Accelerator h20 = chips.apply("nvidia-h20");
    double clock = 1.853e9;
    String source = "NVIDIA's figures; units counted by Geekbench";
    add(
        "T4 rate",
        "H20: 78 units · 1024 operations · clock, TFLOP/s",
        148,
        h20.units() * 1024 * clock / 1e12,
        5e-3,
        source);
    add("T4 TPP", "H20: dense rate · bits", 2368, h20.flops8() / 1e12 * 8, EXACT, source);
    add(
        "T4 density",
        "H20: TPP for each mm² of an H100's die",
        2.91,
        h20.flops8() / 1e12 * 8 / 814,
        5e-3,
        source);
    balance("google-tpu-v5e", 240, 197e12 / 819e9, "jax-ml scaling-book, its figures");
    balance("nvidia-h100-sxm", 295, "jax-ml scaling-book");
    balance("nvidia-h20", 37, "arithmetic");
  }

  private void balance(String id, double expected, String source) {
    Accelerator chip = chips.apply(id);
    balance(id, expected, chip.peak(Precision.BF16) / chip.memoryBandwidth(), source);
  }

  private void balance(String id, double expected, double got, String source) {
    add("T5 " + id, "batch at which compute binds, BF16", expected, got, 5e-3, source);
  }

  private void operations() {
    operations("llama-3-1-8b", 8192, 0, 51.5);
    operations("llama-3-1-70b", 8192, 0, 449.2);
    operations("llama-3-1-70b", 4096, 0, 432.3);
    operations("llama-3-1-405b", 8192, 0, 2524);
    operations("deepseek-v3", 4096, 0, 249.7);
    operations("deepseek-v3", 4096, 1, 260.1);
    operations("kimi-k2-instruct", 4096, 0, 204.5);
    operations("qwen3-30b-a3b", 4096, 0, 23.0);
    operations("qwen3-235b-a22b", 4096, 0, 148.1);
    operations("gpt-oss-120b", 4096, 0, 32.6);
  }

  /// The published quotients have three or four digits.
  private void operations(String model, int sequence, int drafts, double giga) {
    double ours = TrainingFlops.perToken(models.apply(model), sequence, drafts) / 1e9;
    add(
        "T6 " + model + " " + sequence + (drafts > 0 ? " with draft layer" : ""),
        "operations of a token, GFLOP",
        giga,
        ours,
        0.015,
        BRIDGE);
  }

  private void activations() {
    activations("22B", 6144, 64, 48, 1, 1, 4, 59.25, 9.56);
    activations("175B", 12288, 96, 96, 8, 3, 1, 66.84, 12.35);
    activations("530B", 20480, 128, 105, 35, 3, 1, 114.02, 23.08);
    activations("1T", 25600, 160, 128, 64, 1, 1, 131.25, 26.56);
  }

  private void activations(
      String name,
      int hidden,
      int heads,
      int layers,
      int stages,
      int pieces,
      int microBatch,
      double none,
      double selective) {
    double times = layers * PipelineMemory.layersInFlight(stages, pieces) / (1 << 30);
    double all =
        times
            * GptActivations.bytesOfALayer(
                2048, microBatch, hidden, heads, 8, false, Recompute.NONE);
    double fewer =
        times
            * GptActivations.bytesOfALayer(
                2048, microBatch, hidden, heads, 8, true, Recompute.SELECTIVE);
    add("T7 " + name, "activations, nothing recomputed, GiB", none, all, 0.03, KORTHIKANTI);
    add(
        "T7 " + name + " selective",
        "activations, sequence parallel, selective, GiB",
        selective,
        fewer,
        0.03,
        KORTHIKANTI);
  }

  private void pipeline() {
    add(
        "T8",
        "bubble of 8 stages, 2 pieces, 16 micro-batches",
        0.21875,
        PipelineBubble.share(8, 2, 16),
        EXACT,
        "Narayanan et al., arXiv 2104.04473 §2.2");
  }

  private void collectives() {
    String source = "NCCL's documentation of bus bandwidth";
    add(
        "T9 all-reduce",
        "sent by each of 8 for a byte",
        1.75,
        RingVolume.allReduce(8, 1),
        EXACT,
        source);
    add(
        "T9 all-gather",
        "sent by each of 8 for a byte",
        0.875,
        RingVolume.allGather(8, 1),
        EXACT,
        source);
  }

  private void add(
      String id, String what, double expected, double got, double tolerance, String source) {
    checks.add(new PublishedCheck(id, what, expected, got, tolerance, source));
  }
}
