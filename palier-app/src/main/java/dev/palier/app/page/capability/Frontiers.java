package dev.palier.app.page.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.operator.Timing;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Answer;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Refused;
import dev.palier.capability.serving.Served;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.serving.Traffic;
import dev.palier.catalog.chip.Chip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tries plans and numbers of clients, and keeps what no other way beats.
final class Frontiers {

  /// The most clients that are tried for each chip of a deployment.
  private static final int CLIENTS_OF_A_CHIP = 512;

  private final ChipModelling modelling;
  private final ServingLaws laws;

  Frontiers(ChipModelling modelling, ServingLaws laws) {
    this.modelling = modelling;
    this.laws = laws;
  }

  Curve of(Chip chip, Architecture model, CapabilityForm form) {
    return switch (modelling.of(chip)) {
      case Modelled.Unknown unknown -> new Curve.Unknown(chip, unknown.missing());
      case Modelled.Known known -> curve(chip, known, model, form);
    };
  }

  private Curve curve(Chip chip, Modelled.Known known, Architecture model, CapabilityForm form) {
    Accelerator accelerator = known.accelerator();
    Formats formats = Storage.of(model, accelerator, form.precision());
    List<Point> points = new ArrayList<>();
    Refused last = null;
    for (Plan plan : plans(model, form.chipsAtMost())) {
      Service service = service(model, form, formats, plan);
      for (int clients = 1; clients <= CLIENTS_OF_A_CHIP * plan.chips(); clients *= 2) {
        Answer answer = service.serve(accelerator, traffic(form, clients));
        if (answer instanceof Refused refused) {
          last = refused;
          break;
        } else if (answer instanceof Served served) {
          points.add(new Point(plan, formats, clients, served));
          if (clients > served.memoryBatch()) {
            break;
          }
        }
      }
    }
    return points.isEmpty() && last != null
        ? new Curve.Impossible(chip, last)
        : new Curve.Served(chip, accelerator, unbeaten(points), known.assumptions());
  }

  /// What a decode step of a point is made of.
  List<Timing> decode(Curve.Served curve, Point point, Architecture model, CapabilityForm form) {
    return service(model, form, point.formats(), point.plan())
        .explainDecode(curve.accelerator(), point.served(), traffic(form, point.clients()));
  }

  /// What the prefill of one request is made of.
  List<Timing> prefill(Curve.Served curve, Point point, Architecture model, CapabilityForm form) {
    return service(model, form, point.formats(), point.plan())
        .explainPrefill(curve.accelerator(), traffic(form, point.clients()));
  }

  private Service service(Architecture model, CapabilityForm form, Formats formats, Plan plan) {
    return Service.of(Deployment.together(model, form.engine(), formats, plan), laws);
  }

  private static Traffic traffic(CapabilityForm form, int clients) {
    return new Traffic(form.inputTokens(), form.outputTokens(), clients, Arrival.RANDOM_LENGTHS);
  }

  /// The smallest plans first, so that the last refusal is that of the largest.
  private static List<Plan> plans(Architecture model, int chipsAtMost) {
    List<Plan> plans = new ArrayList<>();
    for (int ways = 1; ways <= chipsAtMost; ways *= 2) {
      plans.add(Plan.tensor(ways));
      if (model.hasExperts() && ways > 1) {
        plans.add(Plan.tensorAndExperts(ways));
        plans.add(Plan.dataAndExperts(ways));
      }
    }
    return plans;
  }

  private static List<Point> unbeaten(List<Point> points) {
    return points.stream()
        .filter(point -> points.stream().noneMatch(point::isWorseThan))
        .sorted(Comparator.comparingDouble(Point::perUser).reversed())
        .toList();
  }
}
