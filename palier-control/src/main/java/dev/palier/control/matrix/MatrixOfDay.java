package dev.palier.control.matrix;

import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The licence matrix on one day: the entries that stand, and a cell for each with each
/// destination.
///
/// The requirement rows and the chart are used as read on their own day, whatever the day asked
/// for; what the statute book decides is decided as of the day.
public final class MatrixOfDay {

  private static final String TAKEN = "the destination of the cell";

  private final LocalDate day;
  private final StatuteBook book;
  private final CountryChart chart;
  private final ControlList list;
  private final List<MatrixEntry> entries;

  MatrixOfDay(
      LocalDate day,
      StatuteBook book,
      CountryChart chart,
      ControlList list,
      List<MatrixEntry> entries) {
    this.day = day;
    this.book = book;
    this.chart = chart;
    this.list = list;
    this.entries = List.copyOf(entries);
  }

  public LocalDate day() {
    return day;
  }

  /// Whether the chart and the rows were read on another day.
  public boolean isReadElsewhen() {
    return !day.equals(chart.readOn()) || !day.equals(list.readOn());
  }

  public List<MatrixEntry> entries() {
    return entries;
  }

  /// The entries that a text such as `3A090`, `5A002.z` or `4E001 (4A090.a)` names.
  public List<MatrixEntry> named(String text) {
    return entries.stream().filter(entry -> entry.isNamedBy(text)).toList();
  }

  /// The codes of all destinations, in order.
  public List<String> destinations() {
    return book.geography().countries().stream().map(c -> c.code()).sorted().toList();
  }

  /// One entry to one destination.
  ///
  /// @param country a code of the geography
  public Cell cell(MatrixEntry entry, String country) {
    Place place = chart.place(country);
    Findings findings = new Findings();
    switch (place) {
      case Place.Domestic _ -> {}
      case Place.Unlisted _ -> everywhere(entry, country, findings);
      case Place.Listed listed -> {
        everyEntry(entry, listed.row(), findings);
        entry.rows().forEach(row -> find(entry, row, listed.row(), false, findings));
        entry.inPart().forEach(row -> find(entry, row, listed.row(), true, findings));
        country(entry, listed.row(), findings);
      }
    }
    return findings.cell(entry, country, place, chart.bearing(country));
  }

  private void everyEntry(MatrixEntry entry, ChartRow to, Findings findings) {
    for (ControlList.EveryEntry every : list.everyEntry()) {
      decide(
          entry, every.provision(), to, false, new Because(every.control(), "", "", ""), findings);
    }
  }

  /// Rows that reach every destination do so without a row of the chart.
  private void everywhere(MatrixEntry entry, String country, Findings findings) {
    for (RequirementRow row : entry.rows()) {
      if (row.reach() instanceof Reach.Everywhere all && !all.except().contains(country)) {
        findings.add(reason(entry, row, all), false, enforcement(all));
      }
    }
  }

  private void find(
      MatrixEntry entry, RequirementRow row, ChartRow to, boolean inPart, Findings findings) {
    switch (row.reach()) {
      case Reach.OnChart on -> {
        if (to.marks().contains(on.column())) {
          findings.add(
              new Reason(
                  row.control(),
                  on.column().toString(),
                  row.applies(),
                  cite(entry) + "; " + chart.cite() + ", " + to.name(),
                  "",
                  ""),
              inPart,
              Enforcement.State.ENFORCED);
        }
      }
      case Reach.ByProvisions by ->
          by.provisions()
              .forEach(id ->
                  decide(
                      entry,
                      id,
                      to,
                      inPart,
                      new Because(row.control(), by.section(), row.applies(), by.note()),
                      findings));
      case Reach.Everywhere all -> {
        if (!all.except().contains(to.country())) {
          findings.add(reason(entry, row, all), inPart, enforcement(all));
        }
      }
      case Reach.Outside _ -> {}
    }
  }

  private void country(MatrixEntry entry, ChartRow to, Findings findings) {
    for (ControlList.CountryRequirement also : list.countries()) {
      if (also.country().equals(to.country())) {
        Map<String, Enforcement.State> controls = new LinkedHashMap<>();
        entry.rows().stream()
            .filter(row -> also.controls().contains(row.control()))
            .forEach(row -> controls.putIfAbsent(row.control(), enforcement(row.reach())));
        controls.forEach((control, enforcement) ->
            findings.add(
                new Reason(
                    control, also.section(), "", "15 CFR " + also.section(), "", also.note()),
                false,
                enforcement));
      }
    }
  }

  private Reason reason(MatrixEntry entry, RequirementRow row, Reach.Everywhere all) {
    return new Reason(
        row.control(),
        all.section(),
        row.applies(),
        cite(entry) + "; 15 CFR " + all.section(),
        all.enforcedAs(),
        all.note());
  }

  /// Whether a row is enforced, where no provision of the statute book says so place by place.
  private Enforcement.State enforcement(Reach reach) {
    return reach instanceof Reach.Everywhere all ? enforcement(all) : Enforcement.State.ENFORCED;
  }

  private Enforcement.State enforcement(Reach.Everywhere all) {
    return book.findProvision(all.enforcedAs())
        .map(provision -> provision.enforcementOn(day))
        .orElse(Enforcement.State.ENFORCED);
  }

  /// What a provision is looked up for.
  private record Because(String control, String section, String applies, String note) {}

  private void decide(
      MatrixEntry entry,
      String id,
      ChartRow to,
      boolean inPart,
      Because because,
      Findings findings) {
    InForce inForce = book.inForce(day);
    int place = inForce.place(id);
    if (place < 0) {
      return;
    }
    InForce.Entry provision = inForce.entries().get(place);
    Facts facts =
        Facts.builder(book.vocabulary())
            .set("destination.country", new FactValue.Text(to.country(), TAKEN))
            .build();
    Truth truth =
        new Evaluator(facts, day, other -> Truth.of(other.equals(entry.readsAs())))
            .trace(provision.period().condition())
            .truth();
    if (truth == Truth.NO) {
      return;
    }
    String cite = provision.period().citation().toString();
    findings.add(
        new Reason(
            because.control(),
            because.section(),
            because.applies(),
            because.applies().isEmpty() ? cite : cite(entry) + "; " + cite,
            id,
            because.note()),
        inPart || truth != Truth.YES,
        provision.enforcement());
  }

  private String cite(MatrixEntry entry) {
    return list.cite() + ", ECCN " + entry.listed().eccn();
  }
}
