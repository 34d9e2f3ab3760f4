package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;

/// How a fixed number of clients is served in the steady state and at its start.
sealed interface Loop permits SharedLoop, DisaggregatedLoop {

  Served serve(Accelerator chip, Traffic traffic);
}
