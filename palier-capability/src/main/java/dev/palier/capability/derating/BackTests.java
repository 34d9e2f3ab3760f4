package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.Knob;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.Parents;
import dev.palier.capability.design.Shares;
import dev.palier.capability.workload.Workload;
import dev.palier.capability.workload.Workloads;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The back-tests of `derating/back-tests.yaml`.
public record BackTests(List<BackTest> list) {

  private static final String FILE = "derating/back-tests.yaml";

  public BackTests {
    list = List.copyOf(list);
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static BackTests load(
      DataFolder data, Catalog catalog, Parents parents, Workloads workloads) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get(FILE), problems);
    whole.date("last-verified");
    List<BackTest> tests = new ArrayList<>();
    for (YamlMapping entry : whole.mappings("cases")) {
      read(entry, catalog, parents, workloads).ifPresent(tests::add);
      entry.end();
    }
    whole.end();
    problems.throwIfAny();
    return new BackTests(tests);
  }

  private static Optional<BackTest> read(
      YamlMapping entry, Catalog catalog, Parents parents, Workloads workloads) {
    String id = entry.text("id");
    Optional<Parent> parent = parents.find(entry.text("parent"));
    if (parent.isEmpty()) {
      entry.problem("parent", "it is not in parents.yaml", "add it there");
    }
    Optional<Chip> product = catalog.findChip(entry.text("product"));
    if (product.isEmpty()) {
      entry.problem("product", "it is not in the catalogue", "take one of chips/");
    }
    LocalDate day = entry.date("day");
    String to = entry.text("to");
    Boolean dataCentre =
        entry.has("data-centre") ? (Boolean) entry.truth("data-centre", true) : null;
    Set<Knob> kept = EnumSet.noneOf(Knob.class);
    for (String word : entry.texts("keep")) {
      Knob.find(word)
          .ifPresentOrElse(
              kept::add,
              () ->
                  entry.problem(
                      "keep",
                      "\"" + word + "\" is no knob",
                      "take sm, rate, clock, memory or links"));
    }
    List<Workload> its = new ArrayList<>();
    for (String word : entry.texts("workloads")) {
      workloads
          .find(word)
          .ifPresentOrElse(
              its::add,
              () ->
                  entry.problem(
                      "workloads", "\"" + word + "\" is not in workloads.yaml", "add it there"));
    }
    String rule = entry.text("rule");
    return parent.isEmpty() || product.isEmpty()
        ? Optional.empty()
        : entry.make(() ->
            new BackTest(
                id,
                new Question(parent.get(), to, day, Within.NO_REQUIREMENT, dataCentre, kept),
                product.get(),
                entry.has("assumed") ? assumed(entry.mapping("assumed"), parent.get()) : null,
                its,
                rule));
  }

  private static Design assumed(YamlMapping entry, Parent parent) {
    double rate = entry.number("rate").doubleValue();
    Design design =
        new Design(
            parent,
            entry.integer("sm"),
            new Shares(1, rate, rate, rate),
            entry.integer("clock"),
            new MemoryPart.Fitting(
                parent.memory().getFirst().name(),
                entry.integer("memory-count"),
                parent.memory().getFirst().gigabytes(),
                entry.number("memory-gbps").doubleValue()),
            parent.links().most());
    entry.end();
    return design;
  }
}
