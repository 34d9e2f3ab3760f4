package dev.palier.app.throughput;

import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.workload.Phase;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Workloads;
import dev.palier.capability.workload.Yardstick;
import dev.palier.capability.workload.Yardsticks;
import dev.palier.catalog.chip.Chip;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures chips on the named workloads, and remembers what it found. Safe for use by several
/// threads.
public final class Throughputs {

  /// The engine whose measured behaviour is taken for every chip.
  private static final Engine ENGINE = Engine.SGLANG;

  private record Asked(String chip, String workload) {}

  private final Capability capability;
  private final Workloads workloads;
  private final Yardsticks yardsticks;
  private final Map<String, Yardstick> ready = new ConcurrentHashMap<>();
  private final Map<Asked, Throughput> known = new ConcurrentHashMap<>();

  /// @throws dev.palier.data.DataException with every problem of the workloads
  public Throughputs(Capability capability) {
    this.capability = capability;
    this.workloads = Workloads.load(capability.data(), capability.catalog());
    this.yardsticks = Yardsticks.load(capability.data(), capability.laws(), ENGINE);
  }

  public Workloads workloads() {
    return workloads;
  }

  public Capability capability() {
    return capability;
  }

  /// What a chip of the catalogue delivers.
  public Throughput of(Chip chip, Workload workload) {
    return known.computeIfAbsent(
        new Asked(chip.id(), workload.id()),
        asked ->
            switch (capability.modelled(chip)) {
              case Modelled.Known model -> of(model.accelerator(), workload);
              case Modelled.Unknown unknown -> new Throughput.Unknown(workload, unknown.missing());
            });
  }

  /// What a chip delivers that may be drawn on paper.
  public Throughput of(Accelerator chip, Workload workload) {
    double value = yardstick(workload).value(chip);
    if (!(value > 0)) {
      return new Throughput.Impossible(workload);
    }
    if (workload.phase() == Phase.TRAINING) {
      double error = yardsticks.training().meanError(workload.model());
      return new Throughput.Known(workload, value, new Band(1 - error, 1 + error), null);
    }
    Provenance provenance = capability.provenance(chip, workload.model());
    return new Throughput.Known(workload, value, band(workload, provenance), provenance);
  }

  private Yardstick yardstick(Workload workload) {
    return ready.computeIfAbsent(workload.id(), id -> yardsticks.throughput(workload));
  }

  /// The band of a rate is that of the time turned round.
  private Band band(Workload workload, Provenance provenance) {
    Band ofTime =
        workload.phase() == Phase.PREFILL
            ? capability.bands().ofTtft(provenance)
            : capability.bands().ofTpot(provenance);
    return ofTime.inverse();
  }
}
