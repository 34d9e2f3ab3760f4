package dev.palier.app.page.capability;

import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.operator.Timing;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.PlanSearch;
import dev.palier.capability.serving.Traffic;
import dev.palier.capability.serving.UsualFormats;
import dev.palier.catalog.chip.Chip;
import java.util.List;

/// Asks the model for every plan and number of clients on a chip, and keeps what no other way
/// beats.
final class Frontiers {

  private final Capability capability;

  Frontiers(Capability capability) {
    this.capability = capability;
  }

  Curve of(Chip chip, Architecture model, CapabilityForm form) {
    return switch (capability.modelled(chip)) {
      case Modelled.Unknown unknown -> new Curve.Unknown(chip, unknown.missing());
      case Modelled.Known known -> curve(chip, known, model, form);
    };
  }

  private Curve curve(Chip chip, Modelled.Known known, Architecture model, CapabilityForm form) {
    Accelerator accelerator = known.accelerator();
    Precision precision = form.precision().orElseGet(() -> UsualFormats.usual(model, accelerator));
    Formats formats = UsualFormats.of(model, precision, accelerator);
    PlanSearch search = capability.planSearch();
    Traffic traffic = traffic(form, 1);
    List<Choice> all =
        search.all(accelerator, model, form.engine(), formats, traffic, form.chipsAtMost());
    if (all.isEmpty()) {
      return new Curve.Impossible(
          chip,
          search.refusal(accelerator, model, form.engine(), formats, traffic, form.chipsAtMost()));
    }
    Provenance provenance = capability.provenance(accelerator, model);
    return new Curve.Served(
        chip,
        accelerator,
        PlanSearch.frontier(all).stream().map(Point::new).toList(),
        provenance,
        capability.bands().ofTpot(provenance).inverse(),
        known.assumptions());
  }

  /// What a decode step of a point is made of.
  List<Timing> decode(Curve.Served curve, Point point, CapabilityForm form) {
    return capability
        .service(point.choice().deployment())
        .explainDecode(curve.accelerator(), point.served(), traffic(form, point.clients()));
  }

  /// What the prefill of one request is made of.
  List<Timing> prefill(Curve.Served curve, Point point, CapabilityForm form) {
    return capability
        .service(point.choice().deployment())
        .explainPrefill(curve.accelerator(), traffic(form, point.clients()));
  }

  private static Traffic traffic(CapabilityForm form, double clients) {
    return new Traffic(form.inputTokens(), form.outputTokens(), clients, Arrival.RANDOM_LENGTHS);
  }
}
