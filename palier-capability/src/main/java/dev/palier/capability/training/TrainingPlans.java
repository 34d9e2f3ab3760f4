package dev.palier.capability.training;

import java.util.ArrayList;
import java.util.List;

/// The plans that a search tries: powers of two of tensor and pipeline ways, experts over one or
/// more scale-up domains, weights sharded or not, and recomputation where memory wants it.
///
/// The list depends on the model and the workload alone, not on the chip, so that no resource of a
/// chip can lose a plan.
final class TrainingPlans {

  private static final int[] TENSOR = {1, 2, 4, 8};
  private static final int[] STAGES = {1, 2, 4, 8, 16};
  private static final int[] EXPERTS = {8, 16, 64};
  private static final int PIECES = 4;

  private TrainingPlans() {}

  static List<TrainingPlan> of(TokenWork work, TrainingWorkload workload) {
    List<TrainingPlan> plans = new ArrayList<>();
    for (int tensor : TENSOR) {
      for (int stages : STAGES) {
        int replicas = workload.chips() / (tensor * stages);
        if (replicas < 1
            || replicas * tensor * stages != workload.chips()
            || replicas > workload.globalBatch()
            || stages > work.layers()) {
          continue;
        }
        for (int experts : work.experts() > 0 ? EXPERTS : new int[] {1}) {
          if (experts <= tensor * replicas && (work.experts() == 0 || experts <= work.experts())) {
            add(plans, work, workload, tensor, stages, replicas, experts);
          }
        }
      }
    }
    return plans;
  }

  private static void add(
      List<TrainingPlan> plans,
      TokenWork work,
      TrainingWorkload workload,
      int tensor,
      int stages,
      int replicas,
      int experts) {
    int pieces = stages == 1 ? 1 : Math.max(1, Math.min(PIECES, work.layers() / stages));
    for (Recompute recompute : List.of(Recompute.SELECTIVE, Recompute.FULL)) {
      for (boolean sharded : stages == 1 ? new boolean[] {false, true} : new boolean[] {false}) {
        plans.add(
            new TrainingPlan(
                tensor,
                stages,
                pieces,
                1,
                replicas,
                experts,
                1,
                workload.globalBatch(),
                workload.sequence(),
                sharded,
                recompute));
      }
    }
  }
}
