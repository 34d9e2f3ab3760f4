package dev.palier.capability.design;

import dev.palier.capability.accelerator.Modelled;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.metric.ApplicableDieArea;
import dev.palier.catalog.source.Grade;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The designs that can be cut (`derating/parents.yaml`), by the id of the chip as sold.
public record Parents(Map<String, Parent> byId) {

  private static final String FILE = "derating/parents.yaml";

  public Parents {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /// @param modelling what sees chips of the catalogue as the performance model does
  /// @throws dev.palier.data.DataException with every problem of the file
  public static Parents load(DataFolder data, Catalog catalog, Function<Chip, Modelled> modelling) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get(FILE), problems);
    whole.date("last-verified");
    Map<RateGroup, List<Double>> shares = shares(whole.mapping("rate-shares"));
    YamlMapping reading = whole.mapping("reading");
    double bytesPerClock = reading.number("bytes-per-clock").doubleValue();
    finish(reading);
    Map<String, Parent> parents = new LinkedHashMap<>();
    for (YamlMapping entry : whole.mappings("parents")) {
      String id = entry.text("chip");
      Optional<Chip> chip = catalog.findChip(id);
      if (chip.isEmpty()) {
        entry.problem("chip", "\"" + id + "\" is not in the catalogue", "take one of chips/");
      } else if (modelling.apply(chip.get()) instanceof Modelled.Known known) {
        read(entry, chip.get(), known, bytesPerClock, shares)
            .ifPresent(parent -> parents.put(id, parent));
      } else {
        entry.problem("chip", "\"" + id + "\" lacks figures that the model needs", "add them");
      }
      entry.end();
    }
    whole.end();
    problems.throwIfAny();
    return new Parents(parents);
  }

  public Optional<Parent> find(String chipId) {
    return Optional.ofNullable(byId.get(chipId));
  }

  private static Map<RateGroup, List<Double>> shares(YamlMapping mapping) {
    Map<RateGroup, List<Double>> shares = new EnumMap<>(RateGroup.class);
    for (RateGroup group : RateGroup.values()) {
      List<Double> its = new ArrayList<>();
      for (String text : mapping.texts(group.key())) {
        try {
          its.add(Double.valueOf(text));
        } catch (NumberFormatException e) {
          mapping.problem(group.key(), "\"" + text + "\" is not a number", "write it as 0.25");
        }
      }
      Collections.sort(its);
      shares.put(group, List.copyOf(its));
    }
    mapping.end();
    return shares;
  }

  private static Optional<Parent> read(
      YamlMapping entry,
      Chip chip,
      Modelled.Known known,
      double bytesPerClock,
      Map<RateGroup, List<Double>> shares) {
    int units = known.accelerator().units();
    YamlMapping unitSteps = entry.mapping("units");
    Parent.Steps unit = steps(unitSteps, "least", units);
    YamlMapping clockSteps = entry.mapping("clock-mhz");
    Parent.Steps clock = steps(clockSteps, "least", clockSteps.integer("marketed"));
    YamlMapping memory = entry.mapping("memory");
    int sold = memory.integer("sold");
    int places = memory.integer("places");
    graded(memory);
    List<MemoryPart> kinds = new ArrayList<>();
    memory.mappings("kinds").forEach(kind -> kind(kind).ifPresent(kinds::add));
    memory.end();
    YamlMapping linkSteps = entry.mapping("links");
    boolean linked = entry.has("links");
    Parent.Steps links =
        linked ? steps(linkSteps, "least", linkSteps.integer("count")) : new Parent.Steps(0, 0, 1);
    double perLink = linked ? linkSteps.number("gbps").doubleValue() : 0;
    List.of(unitSteps, clockSteps, linkSteps).forEach(Parents::finish);
    Map<RateGroup, List<Double>> its = new EnumMap<>(RateGroup.class);
    Peaks peaks = Peaks.of(chip);
    shares.forEach((group, all) -> its.put(group, peaks.of(group) > 0 ? all : List.of(1.0)));
    return kinds.isEmpty()
        ? Optional.empty()
        : entry.make(() ->
            new Parent(
                chip,
                known.accelerator(),
                peaks,
                area(chip),
                figure(chip, Attribute.PCIE_BANDWIDTH_GBPS),
                unit,
                clock,
                bytesPerClock,
                its,
                kinds,
                sold,
                places,
                links,
                perLink));
  }

  private static Parent.Steps steps(YamlMapping mapping, String least, int most) {
    int from = mapping.integer(least);
    int step = mapping.has("step") ? mapping.integer("step") : 1;
    return mapping
        .make(() -> new Parent.Steps(from, most, step))
        .orElse(new Parent.Steps(0, most, 1));
  }

  private static void finish(YamlMapping mapping) {
    if (!mapping.names().isEmpty()) {
      graded(mapping);
      mapping.end();
    }
  }

  private static void graded(YamlMapping mapping) {
    mapping.text("source");
    mapping.choice("grade", Grade.class);
  }

  private static Optional<MemoryPart> kind(YamlMapping entry) {
    String name = entry.text("kind");
    double size = entry.number("stack-gb").doubleValue();
    double most = entry.number("stack-gbps").doubleValue();
    double least = entry.findNumber("least-gbps").map(Number::doubleValue).orElse(most);
    double step = entry.findNumber("step-gbps").map(Number::doubleValue).orElse(0.0);
    var from = entry.date("from");
    graded(entry);
    entry.end();
    return entry.make(() -> new MemoryPart(name, size, most, least, step, from));
  }

  private static double area(Chip chip) {
    return ApplicableDieArea.list(chip).stream()
        .mapToDouble(reading -> reading.areaMm2().doubleValue())
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double figure(Chip chip, Attribute attribute) {
    return chip.find(attribute).map(Figure::value).map(Number::doubleValue).orElse(0.0);
  }
}
