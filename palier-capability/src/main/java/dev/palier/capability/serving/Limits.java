package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.plan.Plan;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the limit that a deployment breaks on a chip, if any.
final class Limits {

  private static final double GIGA = 1e9;

  private final Deployment deployment;

  Limits(Deployment deployment) {
    this.deployment = deployment;
  }

  /// The first limit that fails, whatever the traffic.
  Optional<Refused> find(Accelerator chip) {
    return format(chip)
        .or(() -> parallelism(deployment.decode()))
        .or(() -> parallelism(deployment.prefill()))
        .or(() -> memory(chip, deployment.decode()))
        .or(() -> memory(chip, deployment.prefill()));
  }

  /// Whether requests fit the model's context.
  Optional<Refused> context(Traffic traffic) {
    double tokens = traffic.inputTokens() + traffic.outputTokens();
    int longest = deployment.model().contextTokens();
    return tokens > longest
        ? Optional.of(
            new Refused(
                Limit.CONTEXT,
                "%.0f tokens in and out exceed the context of %d".formatted(tokens, longest)))
        : Optional.empty();
  }

  private Optional<Refused> format(Accelerator chip) {
    String missing =
        deployment.formats().missingOn(chip).map(Precision::key).collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refused(Limit.FORMAT, "%s does not compute in %s".formatted(chip.name(), missing)));
  }

  private Optional<Refused> parallelism(Plan plan) {
    Architecture model = deployment.model();
    for (LayerGroup group : model.groups()) {
      if (group.feedForward() instanceof FeedForward.Experts experts
          && plan.expertParallel() > experts.routed()) {
        return Optional.of(
            new Refused(
                Limit.PARALLELISM,
                "%d experts cannot be dealt out over %d ranks"
                    .formatted(experts.routed(), plan.expertParallel())));
      }
    }
    return plan.pipelineParallel() > model.layers()
        ? Optional.of(
            new Refused(
                Limit.PARALLELISM,
                "%d layers cannot make %d stages"
                    .formatted(model.layers(), plan.pipelineParallel())))
        : Optional.empty();
  }

  private Optional<Refused> memory(Accelerator chip, Plan plan) {
    Memory memory = Memory.of(deployment.model(), plan, deployment.formats());
    return memory.weightBytes() < chip.memoryCapacity()
        ? Optional.empty()
        : Optional.of(
            new Refused(
                Limit.MEMORY,
                "the weights take %.0f GB of each chip (%s), which has %.0f GB"
                    .formatted(
                        memory.weightBytes() / GIGA, plan.label(), chip.memoryCapacity() / GIGA)));
  }
}
