package dev.palier.capability.derating;

import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.design.Knob;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.Parents;
import dev.palier.capability.design.Space;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.workload.Roofline;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Workloads;
import dev.palier.capability.workload.Yardstick;
import dev.palier.capability.workload.Yardsticks;
import dev.palier.catalog.Catalog;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.Set;

/// The packaged data, and short ways to ask for a cut.
final class Questions {

  static final Catalog CATALOG = Catalog.packaged();
  static final StatuteBook BOOK = StatuteBook.packaged();
  private static final DataFolder DATA = DataFolder.packedWith(Conventions.class);
  static final ChipModelling MODELLING = new ChipModelling(Conventions.load(DATA));
  static final Parents PARENTS = Parents.load(DATA, CATALOG, MODELLING::of);
  static final Workloads WORKLOADS = Workloads.load(DATA, CATALOG);
  static final Derating DERATING = new Derating(BOOK, CATALOG);
  static final Yardsticks YARDSTICKS =
      Yardsticks.load(DATA, ServingLaws.of(Coefficients.load(DATA, "serving.yaml")), Engine.SGLANG);
  static final BackTests BACK_TESTS = BackTests.load(DATA, CATALOG, PARENTS, WORKLOADS);

  private Questions() {}

  static Parent parent(String id) {
    return PARENTS.find(id).orElseThrow();
  }

  static Workload workload(String id) {
    return WORKLOADS.find(id).orElseThrow();
  }

  static Yardstick yardstick(String workloadId) {
    return YARDSTICKS.throughput(workload(workloadId));
  }

  static Question question(String parentId, String day, Knob... kept) {
    return new Question(
        parent(parentId), "CN", LocalDate.parse(day), Within.NO_REQUIREMENT, null, Set.of(kept));
  }

  static Permission permission(Parent parent, String to, String day, Within within) {
    LocalDate asOf = LocalDate.parse(day);
    return new Permission(
        BOOK, asOf, new Sale(parent, to, null).facts(BOOK, CATALOG, asOf), within);
  }

  static Search.Found best(String parentId, String day, String workloadId, Knob... kept) {
    Parent parent = parent(parentId);
    return Search.best(
        Space.of(parent, LocalDate.parse(day), Set.of(kept)),
        permission(parent, "CN", day, Within.NO_REQUIREMENT),
        new Roofline(workload(workloadId)));
  }
}
