package dev.palier.app.throughput;

import dev.palier.capability.workload.Workload;
import dev.palier.catalog.chip.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What the buyer of a chip could run: one workload of decoding and one of training, beside the
/// best chip that was known by the day. Safe for use by several threads.
public final class Deliveries {

  private static final List<String> SHOWN = List.of("deepseek-r1-decode", "llama-70b-training");
  private static final int REMEMBERED_DAYS = 2_000;

  private record Asked(String workload, LocalDate day) {}

  private final Supplier<Throughputs> throughputs;
  private final Map<Asked, Delivered> frontiers = new ConcurrentHashMap<>();

  public Deliveries(Supplier<Throughputs> throughputs) {
    this.throughputs = throughputs;
  }

  public List<Delivered> of(Chip chip, LocalDate day) {
    Throughputs ready = throughputs.get();
    List<Delivered> all = new ArrayList<>();
    for (String id : SHOWN) {
      ready
          .workloads()
          .find(id)
          .ifPresent(workload -> {
            Delivered best = frontier(workload, day);
            all.add(new Delivered(ready.of(chip, workload), best.frontier(), best.frontierValue()));
          });
    }
    return all;
  }

  private Delivered frontier(Workload workload, LocalDate day) {
    Asked asked = new Asked(workload.id(), day);
    Delivered known = frontiers.get(asked);
    if (known == null) {
      known = best(workload, day);
      if (frontiers.size() < REMEMBERED_DAYS) {
        frontiers.put(asked, known);
      }
    }
    return known;
  }

  /// Of equals the first in the order of the catalogue.
  private Delivered best(Workload workload, LocalDate day) {
    Throughputs ready = throughputs.get();
    Delivered best = new Delivered(new Throughput.Impossible(workload), null, 0);
    for (Chip chip : ready.capability().catalog().chips()) {
      if (chip.isKnownBy(day)
          && ready.of(chip, workload) instanceof Throughput.Known known
          && known.value() > best.frontierValue()) {
        best = new Delivered(known, chip, known.value());
      }
    }
    return best;
  }
}
