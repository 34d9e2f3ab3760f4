package dev.palier.app.page.chips;

import dev.palier.app.page.chart.Cell;
import dev.palier.app.page.chart.Grid;
import dev.palier.app.page.chart.LogScale;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Basis;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// The regions of a plane on a day, found by asking the provisions themselves.
///
/// Every threshold in the conditions in force cuts the plane, so inside one rectangle each
/// condition has one verdict. No threshold is written down here.
public final class Regions {

  private static final String INPUT_OUTPUT = "item.io_bandwidth_gbps";

  private final StatuteBook book;
  private final InForce inForce;
  private final LocalDate asOf;
  private final Plane plane;
  private final List<Provision> drawn;
  private final Facts facts;
  private final Grid grid;

  /// @param x,y the axes that the plane is cut on
  public Regions(
      StatuteBook book, LocalDate asOf, String destination, Plane plane, LogScale x, LogScale y) {
    this.book = book;
    this.asOf = asOf;
    this.plane = plane;
    this.inForce = book.inForce(asOf);
    this.drawn = drawn();
    this.facts = new Subject(book, destination).facts(inputOutput());
    this.grid =
        Grid.of(
            x,
            Thresholds.of(inForce, fact(plane.x()), facts),
            y,
            Thresholds.of(inForce, fact(plane.y()), facts));
  }

  public Grid grid() {
    return grid;
  }

  /// The regions that are there and are not the whole plane.
  public List<Region> list() {
    Map<String, List<Cell>> applies = new HashMap<>();
    Map<String, List<Cell>> open = new HashMap<>();
    List<Cell> cells = grid.cells();
    for (Cell cell : cells) {
      Map<String, Truth> verdicts = verdicts(cell);
      for (Provision provision : drawn) {
        switch (verdicts.getOrDefault(provision.id(), Truth.NO)) {
          case YES -> applies.computeIfAbsent(provision.id(), id -> new ArrayList<>()).add(cell);
          case UNKNOWN, NOT_ASKED ->
              open.computeIfAbsent(provision.id(), id -> new ArrayList<>()).add(cell);
          case NO -> {}
        }
      }
    }
    return drawn.stream()
        .map(p ->
            new Region(
                p, applies.getOrDefault(p.id(), List.of()), open.getOrDefault(p.id(), List.of())))
        .filter(region -> !region.applies().isEmpty() || !region.open().isEmpty())
        .filter(
            region -> region.applies().size() < cells.size() && region.open().size() < cells.size())
        .toList();
  }

  /// The verdict of every provision for a chip inside a rectangle.
  private Map<String, Truth> verdicts(Cell cell) {
    Facts inside =
        facts
            .with(fact(plane.x()), number(grid.x(cell)))
            .with(fact(plane.y()), number(grid.y(cell)));
    Map<String, Truth> verdicts = new HashMap<>();
    Evaluator evaluator = new Evaluator(inside, asOf, id -> verdicts.getOrDefault(id, Truth.NO));
    for (InForce.Entry entry : inForce.entries()) {
      verdicts.put(entry.provision().id(), evaluator.trace(entry.period().condition()).truth());
    }
    return verdicts;
  }

  /// What has a place in this plane: entries that a requirement rests on, requirements of letters,
  /// review policies and tariffs, where their conditions speak of its two facts and of no other
  /// measure that a plane shows.
  private List<Provision> drawn() {
    Set<String> required = new HashSet<>();
    for (InForce.Entry entry : inForce.entries()) {
      if (entry.provision().consequence() instanceof Consequence.RequiresLicence) {
        required.addAll(ConditionFacts.provisions(entry.period().condition()));
      }
    }
    return inForce.entries().stream()
        .filter(entry -> isOfKind(entry.provision(), required) && belongs(entry))
        .map(InForce.Entry::provision)
        .toList();
  }

  private static boolean isOfKind(Provision provision, Set<String> required) {
    return switch (provision.consequence()) {
      case Consequence.Classifies _ -> required.contains(provision.id());
      case Consequence.RequiresLicence licence -> licence.basis() == Basis.LETTER;
      case Consequence.SetsReviewPolicy _, Consequence.LeviesTariff _ -> true;
      case Consequence.MeetsParagraph _,
          Consequence.Notes _,
          Consequence.GrantsException _,
          Consequence.Prohibits _,
          Consequence.Asks _,
          Consequence.RestrictsImport _ ->
          false;
    };
  }

  private boolean belongs(InForce.Entry entry) {
    Set<String> asked = new LinkedHashSet<>();
    collect(entry, entry.provision().consequence() instanceof Consequence.Classifies, asked);
    String other = plane.equals(Plane.DENSITY) ? Plane.BANDWIDTH.y() : Plane.DENSITY.y();
    return asked.contains(plane.y())
        || asked.contains(plane.x()) && !asked.contains(other) && plane.equals(Plane.DENSITY);
  }

  /// The facts of a condition, and for an entry those of the paragraphs it is made of.
  private void collect(InForce.Entry entry, boolean withParagraphs, Set<String> asked) {
    ConditionFacts.facts(entry.period().condition()).forEach(fact -> asked.add(fact.name()));
    if (withParagraphs) {
      for (String id : ConditionFacts.provisions(entry.period().condition())) {
        int place = inForce.place(id);
        if (place >= 0) {
          collect(inForce.entries().get(place), true, asked);
        }
      }
    }
  }

  /// The rate of input and output that meets every threshold of what is drawn; empty where the
  /// plane shows the bandwidth that such rates are added to.
  private OptionalDouble inputOutput() {
    if (!plane.equals(Plane.DENSITY)) {
      return OptionalDouble.empty();
    }
    Facts nothing = Facts.builder(book.vocabulary()).build();
    Set<String> ids = new HashSet<>(drawn.stream().map(Provision::id).toList());
    return inForce.entries().stream()
        .filter(entry -> ids.contains(entry.provision().id()))
        .flatMap(entry ->
            Thresholds.of(entry.period().condition(), fact(INPUT_OUTPUT), nothing).stream())
        .mapToDouble(Double::doubleValue)
        .max();
  }

  private Fact fact(String name) {
    return book.vocabulary().get(name);
  }

  private static FactValue number(double value) {
    return new FactValue.Number(value, "a point of the plane", false);
  }
}
