package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;

/// Tokens a second of one chip by the plainest model there is: a step takes as long as its
/// arithmetic at peak, or as its memory traffic at peak, whichever is longer, and then its
/// messages.
///
/// No efficiency, no launch time, no imbalance: it ranks designs by what binds them and says
/// nothing of what is measured.
public final class Roofline implements Yardstick {

  /// The part of the memory that weights and cache may fill.
  private static final double USABLE = 0.9;

  /// Bytes of one activation in a message.
  private static final double MESSAGE_BYTES = 2;

  private static final double BACKWARD_AND_FORWARD = 3;

  private final Workload workload;
  private final double weightBytes;
  private final WorkCounts counts;

  public Roofline(Workload workload) {
    this.workload = workload;
    this.counts = new WorkCounts(workload);
    this.weightBytes = workload.model().parameters() * workload.precision().weightBytes();
  }

  @Override
  public double value(Accelerator chip) {
    if (!chip.runs(workload.precision())) {
      return 0;
    }
    return switch (workload.phase()) {
      case DECODE -> decode(chip);
      case PREFILL -> whole(chip, 1);
      case TRAINING -> whole(chip, BACKWARD_AND_FORWARD);
    };
  }

  /// Requests that fit: the memory left by the weights over the cache of one request.
  private double room(Accelerator chip) {
    double cache =
        workload.model().cacheBytesPerToken(workload.cacheBytes())
            * (workload.inputTokens() + workload.outputTokens());
    return (USABLE * chip.memoryCapacity() * workload.chips() - weightBytes) / cache;
  }

  /// The largest batch that memory and target leave, as tokens a second of one chip.
  private double decode(Accelerator chip) {
    double batch = room(chip);
    Double target = workload.tpotSeconds();
    if (batch < 1) {
      return 0;
    }
    if (target != null && step(chip, batch) > target) {
      double low = 0;
      for (int i = 0; i < 60; i++) {
        double middle = (low + batch) / 2;
        if (step(chip, middle) > target) {
          batch = middle;
        } else {
          low = middle;
        }
      }
      batch = low;
    }
    return batch / step(chip, batch) / workload.chips();
  }

  /// Seconds of one decoding step of a batch.
  private double step(Accelerator chip, double batch) {
    double context = workload.meanContext();
    double bytes = counts.stepBytes(batch);
    double flops = batch * counts.flops(context);
    return Math.max(
            bytes / (chip.memoryBandwidth() * workload.chips()),
            flops / (chip.peak(workload.precision()) * workload.chips()))
        + messages(chip, batch);
  }

  /// Prompts or training sequences, one after the other: arithmetic and messages.
  private double whole(Accelerator chip, double passes) {
    if (workload.phase() == Phase.PREFILL && room(chip) < 1) {
      return 0;
    }
    double tokens = workload.inputTokens();
    double flops = passes * tokens * counts.flops(tokens / 2);
    double seconds =
        flops / (chip.peak(workload.precision()) * workload.chips())
            + passes * messages(chip, tokens);
    return tokens / seconds / workload.chips();
  }

  /// Two all-reduces a layer, 2 (N − 1) ÷ N of the activations each, over the links of one chip.
  private double messages(Accelerator chip, double tokens) {
    int chips = Math.min(workload.chips(), Math.max(chip.scaleUpDomain(), 1));
    double volume = 2.0 * (chips - 1) / chips * tokens * workload.model().hidden() * MESSAGE_BYTES;
    double rows = (double) chips / workload.chips();
    return 2 * workload.model().layers() * volume * rows / Math.max(chip.linkBandwidth(), 1);
  }
}
