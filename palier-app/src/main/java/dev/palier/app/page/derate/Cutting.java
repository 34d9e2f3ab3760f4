package dev.palier.app.page.derate;

import dev.palier.app.ask.Ask;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Names;
import dev.palier.app.throughput.Throughput;
import dev.palier.app.throughput.Throughputs;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.derating.Sale;
import dev.palier.capability.design.Design;
import dev.palier.capability.workload.Phase;
import dev.palier.capability.workload.Workload;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Determiner;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Requirements;
import dev.palier.control.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Looks at one cut: what the rules say of it, and what it delivers beside other chips.
final class Cutting {

  /// What cuts are compared with: the story's chip and what it was cut from or stands behind.
  private static final List<String> BESIDE =
      List.of("nvidia-h20", "nvidia-h100-sxm", "nvidia-h200-sxm", "nvidia-b200-sxm");

  private record Pair(String parent, String chip, String workload) {}

  private final Map<Pair, Throughput> beside = new ConcurrentHashMap<>();
  private final Palier palier;
  private final Throughputs throughputs;
  private final Determiner determiner;

  Cutting(Palier palier, Throughputs throughputs) {
    this.palier = palier;
    this.throughputs = throughputs;
    this.determiner = new Determiner(palier.book());
  }

  CutView view(Ask ask, DerateForm form, Knobs knobs) {
    Determination determination = determination(form, knobs.design());
    List<Workload> workloads = beside(form.workload());
    List<CutView.Worth> worths = new ArrayList<>();
    List<Throughput> cut = measure(knobs.design(), workloads);
    worths.add(worth(ask.text().get("derate.this-cut"), Optional.empty(), cut, cut));
    for (Chip chip : chips(form)) {
      worths.add(
          worth(
              Names.shortName(palier.catalog(), chip),
              Optional.of(chip.id()),
              workloads.stream().map(w -> beside(chip, form, w)).toList(),
              cut));
    }
    return new CutView(
        determination.outcome(),
        determination
            .review()
            .findPolicy()
            .map(policy -> ask.text().messages().of("review", policy))
            .orElse(""),
        because(determination.requirements()),
        Lights.of(determination, ItemFigures.of(knobs.design())),
        workloads.stream().map(Workload::id).toList(),
        worths,
        address(ask, form, knobs));
  }

  /// What stands against the sale, or may.
  private static List<String> because(Requirements requirements) {
    return Stream.of(
            requirements.prohibitions(),
            requirements.certain(),
            requirements.possibleProhibitions(),
            requirements.possible())
        .flatMap(List::stream)
        .map(Finding::id)
        .toList();
  }

  private Determination determination(DerateForm form, Design design) {
    Facts sale =
        new Sale(form.parent(), form.destination(), form.dataCentre())
            .facts(palier.book(), palier.catalog(), form.day());
    return determiner.determine(ItemFigures.of(design).over(sale), form.day());
  }

  /// Decode and prefill of the workload's model in its precision, and a training: of that model
  /// where there is one, else of one that is built alike.
  private List<Workload> beside(Workload asked) {
    List<Workload> beside = new ArrayList<>();
    beside.add(asked);
    throughputs.workloads().byId().values().stream()
        .filter(w -> w.model().id().equals(asked.model().id()))
        .filter(w -> w.precision() == asked.precision() && !beside.contains(w))
        .forEach(beside::add);
    if (beside.stream().noneMatch(w -> w.phase() == Phase.TRAINING)) {
      throughputs.workloads().byId().values().stream()
          .filter(w -> w.phase() == Phase.TRAINING)
          .filter(w -> w.model().hasExperts() == asked.model().hasExperts())
          .findFirst()
          .ifPresent(beside::add);
    }
    return beside;
  }

  private List<Chip> chips(DerateForm form) {
    List<Chip> chips = new ArrayList<>();
    chips.add(form.parent().chip());
    BESIDE.stream()
        .flatMap(id -> palier.catalog().findChip(id).stream())
        .filter(chip -> !chips.contains(chip))
        .forEach(chips::add);
    return chips;
  }

  /// What another chip delivers in the parent's servers, so that networks do not decide.
  private Throughput beside(Chip chip, DerateForm form, Workload workload) {
    Accelerator parent = form.parent().accelerator();
    return beside.computeIfAbsent(
        new Pair(parent.id(), chip.id(), workload.id()),
        pair ->
            switch (throughputs.capability().modelled(chip)) {
              case Modelled.Known known ->
                  throughputs.of(
                      known.accelerator().withScaleOut(parent.scaleOutBandwidth()), workload);
              case Modelled.Unknown unknown -> new Throughput.Unknown(workload, unknown.missing());
            });
  }

  private List<Throughput> measure(Design design, List<Workload> workloads) {
    return workloads.stream().map(w -> throughputs.of(design.accelerator(), w)).toList();
  }

  private static CutView.Worth worth(
      String name, Optional<String> id, List<Throughput> its, List<Throughput> cut) {
    List<CutView.Cell> cells = new ArrayList<>();
    for (int i = 0; i < its.size(); i++) {
      cells.add(new CutView.Cell(its.get(i), share(cut.get(i), its.get(i))));
    }
    return new CutView.Worth(name, id, cells);
  }

  private static OptionalDouble share(Throughput cut, Throughput other) {
    OptionalDouble of = other.tokensPerSecond();
    OptionalDouble its = cut.tokensPerSecond();
    return of.isPresent() && its.isPresent()
        ? OptionalDouble.of(its.getAsDouble() / of.getAsDouble())
        : OptionalDouble.empty();
  }

  private static String address(Ask ask, DerateForm form, Knobs knobs) {
    Map<String, String> parameters = new LinkedHashMap<>(form.parameters());
    parameters.putAll(knobs.parameters());
    return ask.linkTo("/derate", parameters);
  }
}
