package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.energy.PowerLaw;

/// The time of a step of training.
///
/// ```
/// t_mb = (power limit of (products + experts + head + attention) + elementwise + exchange + host) / p
/// step = m · t_mb · (1 + bubble) + gradients + optimizer
/// ```
///
/// Source: capability-model §3.9; each part is a law with its formula.
public final class TrainingModel {

  /// Products of a forward pass come back for inputs and for weights.
  private static final double PASSES = 3;

  private static final double OPERATIONS = 2;

  private final MatrixLaw matrix;
  private final AttentionLaw attention;
  private final ElementwiseLaw elementwise;
  private final ExpertLaw experts;
  private final ExchangeLaw exchange;
  private final SoftwareLaw software;
  private final PowerLaw power;
  private final OptimizerLaw optimizer;

  private TrainingModel(Coefficients training, Coefficients energy) {
    matrix = MatrixLaw.of(training);
    attention = AttentionLaw.of(training);
    elementwise = ElementwiseLaw.of(training);
    experts = ExpertLaw.of(training);
    exchange = ExchangeLaw.of(training);
    software = SoftwareLaw.of(training);
    power = PowerLaw.of(energy);
    optimizer = OptimizerLaw.of(training);
  }

  /// @param training of `calibration/training.yaml`
  /// @param energy of `calibration/energy.yaml`
  public static TrainingModel of(Coefficients training, Coefficients energy) {
    return new TrainingModel(training, energy);
  }

  /// Software as good as the latest that was measured.
  public Software latestSoftware() {
    return software.latest();
  }

  /// A step on a chip that has the precision.
  public TrainingStep step(
      Accelerator chip, TokenWork work, Precision precision, TrainingPlan plan, Software release) {
    return step(rates(chip, precision), work, plan, release);
  }

  ChipRates rates(Accelerator chip, Precision precision) {
    return ChipRates.of(chip, precision, matrix, power);
  }

  TrainingStep step(ChipRates rates, TokenWork work, TrainingPlan plan, Software release) {
    Accelerator chip = rates.chip();
    int again = plan.recompute().passes();
    double cut = plan.tokens() / plan.tensorParallel();
    double denseOperations = (PASSES + again) * OPERATIONS * cut * work.matrixWeights();
    double expertOperations = (PASSES + again) * OPERATIONS * cut * work.routedActive();
    double headOperations = PASSES * OPERATIONS * cut * work.headWeights();
    double scores = cut * work.scoreOperations(plan.sequence());
    double products = denseOperations / rates.rate();
    double routed =
        work.experts() > 0 ? experts.seconds(expertOperations, rates.rate(), work, plan) : 0;
    double head = headOperations / rates.wideRate();
    double attended = attention.seconds(scores, rates.wideRate(), again);
    double computing = products + routed + head + attended;

    double joules =
        rates.joules() * (denseOperations + expertOperations)
            + rates.wideJoules() * (headOperations + attention.operations(scores, again));
    double computed = power.stretched(computing, joules, rates.watts());

    double bytes = elementwise.bytes(work, plan, rates.precision());
    if (!release.fusedAttention() || (work.window() > 0 && !software.isMature(release))) {
      bytes += attention.unfusedBytes(work, plan);
    }
    if (work.experts() > 0) {
      bytes += experts.bytes(work, plan);
    }
    double moved = bytes / (elementwise.memoryShare() * chip.memoryBandwidth());
    double waited =
        exchange.tensorSeconds(chip, work, plan)
            + exchange.contextSeconds(chip, work, plan)
            + exchange.expertSeconds(chip, work, plan);
    double launched = software.hostSeconds(work);
    double alone = computed + moved + waited + launched;
    double older = work.experts() > 0 ? alone * software.factor(release) : alone;
    double hosted =
        work.experts() > 0 ? smoothMax(older, software.expertHostSeconds(work, release)) : older;

    double passes = plan.microBatches() / plan.pipelineParallel();
    double handed = plan.microBatches() * exchange.stageSeconds(chip, work, plan);
    double bubble =
        (passes * hosted + handed)
            * PipelineBubble.share(
                plan.pipelineParallel(), plan.virtualStages(), plan.microBatches());
    double gradients = gradientSeconds(chip, work, plan);
    double updated = optimizer.seconds(chip, work, plan);
    double seconds = passes * hosted + handed + bubble + gradients + updated;
    double tokensPerSecond =
        (double) plan.globalBatch() * plan.sequence() / (seconds * plan.chips());
    double allJoules = passes * (joules + power.joulesPerByte() * bytes);
    return new TrainingStep(
        seconds,
        passes * products,
        passes * routed,
        passes * head,
        passes * attended,
        passes * (computed - computing),
        passes * moved,
        passes * waited + handed,
        passes * (launched + hosted - older),
        passes * (older - alone),
        bubble,
        gradients,
        updated,
        allJoules,
        tokensPerSecond * TrainingFlops.perToken(work, plan.sequence()) / rates.peak(),
        tokensPerSecond,
        power.watts(chip, allJoules, seconds));
  }

  private double gradientSeconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    int replicas = plan.dataParallel() * plan.contextParallel();
    double dense =
        work.sharedWeights() / ((double) plan.tensorParallel() * plan.pipelineParallel());
    int spread =
        plan.pipelineParallel() == 1
            ? replicas
            : replicas * plan.tensorParallel() * plan.pipelineParallel();
    double seconds = exchange.gradientSeconds(chip, dense, replicas, spread, plan);
    if (work.experts() == 0) {
      return seconds;
    }
    double routed = work.routedAll() / ((double) plan.expertParallel() * plan.pipelineParallel());
    int copies = Math.max(1, plan.chips() / plan.pipelineParallel() / plan.expertParallel());
    return seconds
        + exchange.gradientSeconds(
            chip, routed, copies, copies * plan.expertParallel() * plan.pipelineParallel(), plan);
  }

  private static double smoothMax(double a, double b) {
    double a2 = a * a;
    double b2 = b * b;
    return Math.sqrt(Math.sqrt(a2 * a2 + b2 * b2));
  }
}
