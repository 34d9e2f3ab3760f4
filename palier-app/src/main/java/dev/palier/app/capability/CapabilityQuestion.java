package dev.palier.app.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingPhase;
import dev.palier.capability.serving.Target;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is asked of chips: a model, lengths, a target or a number of clients, and how many chips.
///
/// @param precision null for the usual one of model and chip
/// @param clients null to try all
/// @param plan null to try all
public record CapabilityQuestion(
    Architecture model,
    Engine engine,
    ServingPhase phase,
    @Nullable Precision precision,
    double inputTokens,
    double outputTokens,
    @Nullable Double clients,
    Target target,
    int chips,
    @Nullable Plan plan) {

  Formats formats(Accelerator chip) {
    Precision taken =
        Optional.ofNullable(precision).orElseGet(() -> UsualFormats.usual(model, chip));
    return UsualFormats.of(model, taken, chip);
  }

  Traffic traffic() {
    return new Traffic(
        inputTokens, outputTokens, clients == null ? 1 : clients, Arrival.RANDOM_LENGTHS);
  }
}
