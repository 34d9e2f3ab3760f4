package dev.palier.app.page.capability;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.PageText;
import dev.palier.app.capability.Costs;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Names;
import dev.palier.app.page.Site;
import dev.palier.app.throughput.DeliveryWords;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.ModelArchitecture;
import dev.palier.capability.energy.Prices;
import dev.palier.capability.serving.Engine;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.model.LanguageModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page `/capability`: what chips do with a model.
public final class CapabilityPage {

  /// A user who gets this many tokens a second reads along; the way that is taken apart first is
  /// the one that serves most users so.
  private static final double READING_SPEED = 20;

  private final Site site;
  private final Frontiers frontiers;
  private final Costs costs;

  public CapabilityPage(Site site) {
    this.site = site;
    Palier palier = site.palier();
    this.costs = new Costs(Prices.load(palier.capability().data()));
    this.frontiers = new Frontiers(palier.throughputs().capability());
  }

  public String show(Ask ask) {
    Catalog catalog = site.palier().catalog();
    CapabilityForm form = CapabilityForm.of(ask, catalog);
    Architecture model = architecture(form.model());
    List<Curve> curves = form.chips().stream().map(c -> frontiers.of(c, model, form)).toList();
    Optional<Chosen> chosen = chosen(ask, curves);
    List<CapabilityView.Row> rows = new ArrayList<>();
    for (Curve curve : curves) {
      rows.add(row(ask, form, curve, rows.size(), chosen));
    }
    CapabilityView view =
        new CapabilityView(
            form,
            new CapabilityView.Choices(
                catalog.chips(),
                catalog.models().stream().filter(m -> m.attention().heads() > 0).toList(),
                List.of(Precision.values()),
                List.of(Engine.values())),
            rows,
            SpeedPicture.of(rows),
            chosen.map(c -> taken(rows, c, form)));
    return site.render(ask, "capability", "capability", ask.text().get("capability.title"), view);
  }

  /// The way that is taken apart.
  private record Chosen(Curve.Served curve, Point point) {}

  private static Architecture architecture(LanguageModel model) {
    try {
      return ModelArchitecture.of(model);
    } catch (IllegalArgumentException e) {
      throw AskException.unreadable("problem.model", model.name());
    }
  }

  /// The one the address names; else, of the first chip that can, the one that serves most users at
  /// the speed they read.
  private static Optional<Chosen> chosen(Ask ask, List<Curve> curves) {
    List<Chosen> all = new ArrayList<>();
    for (Curve curve : curves) {
      if (curve instanceof Curve.Served served) {
        served.points().forEach(point -> all.add(new Chosen(served, point)));
      }
    }
    String of = ask.get("of", "");
    String plan = ask.get("plan", "");
    String clients = ask.get("clients", "");
    return all.stream()
        .filter(c ->
            c.curve().chip().id().equals(of)
                && c.point().plan().label().equals(plan)
                && String.valueOf(c.point().clients()).equals(clients))
        .findFirst()
        .or(() ->
            all.stream()
                .filter(c -> c.curve() == all.getFirst().curve())
                .filter(c -> c.point().perUser() >= READING_SPEED)
                .reduce((first, second) -> second))
        .or(() -> all.stream().findFirst());
  }

  private CapabilityView.Row row(
      Ask ask, CapabilityForm form, Curve curve, int hue, Optional<Chosen> chosen) {
    String name = Names.shortName(site.palier().catalog(), curve.chip());
    PageText text = ask.text();
    return switch (curve) {
      case Curve.Served served ->
          new CapabilityView.Row(
              curve.chip(),
              name,
              hue,
              formats(served.points().getFirst()),
              served.points().stream()
                  .map(point ->
                      line(
                          ask,
                          form,
                          served,
                          point,
                          chosen.filter(c -> c.point().equals(point)).isPresent()))
                  .toList(),
              new DeliveryWords(text.messages(), site.palier().catalog())
                  .provenance(served.provenance()),
              served.assumptions(),
              "",
              "");
      case Curve.Impossible impossible ->
          trouble(
              curve,
              name,
              hue,
              text.of("limit", impossible.refused().limit()),
              impossible.refused().why());
      case Curve.Unknown unknown ->
          trouble(curve, name, hue, text.get("capability.unknown", missing(text, unknown)), "");
    };
  }

  private static CapabilityView.Row trouble(
      Curve curve, String name, int hue, String why, String detail) {
    return new CapabilityView.Row(
        curve.chip(), name, hue, "", List.of(), "", List.of(), why, detail);
  }

  /// Figures by their names; number formats have none of their own.
  private static String missing(PageText text, Curve.Unknown unknown) {
    return unknown.missing().stream()
        .map(key ->
            Attribute.find(key)
                .filter(attribute -> !attribute.isFormat())
                .map(attribute -> text.get("attribute." + attribute.key()))
                .orElse(key))
        .collect(Collectors.joining(", "));
  }

  private static String formats(Point point) {
    String attention = point.formats().attention().key();
    String experts = point.formats().experts().key();
    return attention.equals(experts) ? attention : experts + " / " + attention;
  }

  private CapabilityView.Line line(
      Ask ask, CapabilityForm form, Curve.Served served, Point point, boolean taken) {
    return new CapabilityView.Line(
        point,
        point.perChip() * served.band().low(),
        point.perChip() * served.band().high(),
        costs.dollars(served.chip(), served.accelerator(), point.perChip()),
        costs.joules(served.accelerator(), point.perChip()),
        address(ask, form, served, point),
        taken);
  }

  private static String address(Ask ask, CapabilityForm form, Curve.Served curve, Point point) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("chips", String.join(",", form.chips().stream().map(c -> c.id()).toList()));
    parameters.put("model", form.model().id());
    form.precision().ifPresent(p -> parameters.put("precision", p.key()));
    parameters.put("input", String.valueOf(form.inputTokens()));
    parameters.put("output", String.valueOf(form.outputTokens()));
    parameters.put("gpus", String.valueOf(form.chipsAtMost()));
    parameters.put("engine", form.engine().key());
    parameters.put("of", curve.chip().id());
    parameters.put("plan", point.plan().label());
    parameters.put("clients", String.valueOf(point.clients()));
    return ask.linkTo("/capability", parameters) + "#taken";
  }

  private CapabilityView.Taken taken(
      List<CapabilityView.Row> rows, Chosen chosen, CapabilityForm form) {
    CapabilityView.Row row =
        rows.stream().filter(r -> r.chip().equals(chosen.curve().chip())).findFirst().orElseThrow();
    return new CapabilityView.Taken(
        row,
        chosen.point(),
        Breakdown.of(frontiers.decode(chosen.curve(), chosen.point(), form)),
        Breakdown.of(frontiers.prefill(chosen.curve(), chosen.point(), form)));
  }
}
