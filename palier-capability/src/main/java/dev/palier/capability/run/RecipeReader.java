package dev.palier.capability.run;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.measured.Row;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Engine;

/// Reads the workers of a disaggregated run.
///
/// Dumps of InferenceX leave the workers out. What was most usual for such a run is read into them
/// then, from the plan, the clients and the engine; such runs are marked, and weigh less in a fit.
record RecipeReader(Row row, Architecture model, Engine engine, Accelerator chip) {

  /// Clients for which one prefill worker was usual, and from which eight were.
  private static final double CLIENTS_OF_A_PREFILL_WORKER = 512;

  private static final double CLIENTS_OF_EIGHT = 8192;
  private static final int MOST_PREFILL_WORKERS = 8;

  /// Chips of a board's attention, and clients from which its ranks served their own requests.
  private static final int BOARD = 8;

  private static final int DATA_PARALLEL_CLIENTS = 128;
  private static final int WIDE_CLIENTS = 512;

  Recipe read(Plan prefill, Plan decode, double clients) {
    int decodeWorkers = (int) row.number("decode_num_workers").orElse(0);
    int prefillWorkers = (int) row.number("prefill_num_workers").orElse(0);
    if (decodeWorkers > 0) {
      return new Recipe(prefill, Math.max(prefillWorkers, 1), decode, decodeWorkers, true);
    }
    Recipe usual = usual(prefill, decode, clients);
    int workers =
        prefillWorkers > 0
            ? prefillWorkers
            : clients < CLIENTS_OF_EIGHT
                ? (int) Math.max(1, Math.rint(clients / CLIENTS_OF_A_PREFILL_WORKER))
                : MOST_PREFILL_WORKERS;
    int most = (int) Math.max(1, clients);
    return new Recipe(
        usual.prefill(), workers, usual.decode(), Math.min(usual.decodeWorkers(), most), false);
  }

  private Recipe usual(Plan prefill, Plan decode, double clients) {
    boolean experts = model.hasExperts();
    int group = decode.chipsPerStage();
    if (group == 1 && experts && model.hasLatentAttention()) {
      // nothing is written: a small rack for few clients, half of a large one for many
      return clients <= DATA_PARALLEL_CLIENTS
          ? new Recipe(dataParallel(4), 1, dataParallel(4), 3, false)
          : new Recipe(dataParallel(4), 1, dataParallel(32), 1, false);
    }
    if (group > BOARD && chip.scaleUpDomain() > BOARD && experts) {
      boolean whole = decode.expertParallel() == 1 && group != 16 && group != 32 && group != 48;
      int own = whole ? (int) Math.max(4, 4 * Math.rint(group * 2.0 / 3 / 4)) : group;
      return new Recipe(prefill, 1, dataParallel(own), 1, false);
    }
    if (engine == Engine.TRTLLM) {
      boolean wide = clients >= WIDE_CLIENTS || clients == 128 || clients == 256;
      if (experts && group <= BOARD && wide) {
        int workers = clients < 1024 || clients >= 4096 ? 1 : 2;
        return new Recipe(prefill, 1, dataParallel(group), workers, false);
      }
      return new Recipe(prefill, 1, experts(decode), dividing(clients), false);
    }
    int workers = group <= 4 && clients >= 2 ? 2 : 1;
    return experts && clients >= DATA_PARALLEL_CLIENTS
        ? new Recipe(prefill, 1, dataParallel(group), workers, false)
        : new Recipe(prefill, 1, experts(decode), workers, false);
  }

  /// The number of workers among which clients can be shared evenly, of those that were usual.
  private static int dividing(double clients) {
    for (int workers : new int[] {5, 7, 9, 4, 3, 2}) {
      if ((int) clients % workers == 0) {
        return workers;
      }
    }
    return 1;
  }

  /// The same plan with the experts dealt out over all its ranks, where they are dealt out at all.
  private static Plan experts(Plan plan) {
    return plan.expertParallel() > 1 || plan.attentionDataParallel() > 1
        ? new Plan(
            plan.tensorParallel(),
            plan.pipelineParallel(),
            plan.attentionDataParallel(),
            1,
            plan.chipsPerStage())
        : plan;
  }

  private static Plan dataParallel(int chips) {
    return Plan.dataAndExperts(chips);
  }
}
