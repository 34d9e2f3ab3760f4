package dev.palier.control.provision;

import dev.palier.control.condition.CelReader;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionException;
import dev.palier.control.fact.LocalText;
import dev.palier.data.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads one entry of a `provisions:` list, and checks what can be seen in it alone.
public final class ProvisionReader {

  private final CelReader cel;
  private final Translations translations;

  public ProvisionReader(CelReader cel, Translations translations) {
    this.cel = cel;
    this.translations = translations;
  }

  public Provision read(String regime, YamlMapping entry) {
    String id = entry.text("id");
    LocalText title = translations.of(id, entry.text("title"));
    Consequence consequence = ConsequenceReader.read(entry.mapping("then"));
    List<Period> periods = new ArrayList<>();
    for (YamlMapping period : entry.mappings("periods")) {
      periods.add(readPeriod(period));
    }
    checkOrder(entry, periods);
    List<Enforcement> enforcement = new ArrayList<>();
    for (YamlMapping change : entry.mappings("enforcement")) {
      enforcement.add(readEnforcement(change, enforcement));
    }
    entry.end();
    return new Provision(id, regime, title, consequence, periods, enforcement);
  }

  private Period readPeriod(YamlMapping period) {
    LocalDate from = period.date("from");
    LocalDate until = period.findDate("until").orElse(LocalDate.MAX);
    if (!from.isBefore(until)) {
      period.problem(
          "until",
          "the period ends on " + until + ", not after its start " + from,
          "exchange the two dates; `until` is the first day after");
    }
    String written = period.text("when");
    List<String> unless = period.texts("unless");
    Condition condition = Condition.unless(readCondition(period, "when", written), unless);
    Citation citation = Citation.read(period.mapping("cite"));
    if (citation.isEmpty()) {
      period.problem(
          "cite", "a period without a citation", "name the cfr, fr, doc or other source");
    }
    Period read =
        new Period(
            from,
            until,
            condition,
            written,
            unless,
            citation,
            period.choice("confidence", Confidence.class),
            period.text("note", ""));
    period.end();
    return read;
  }

  /// The condition of a field; a malformed one adds a problem and reads as never.
  public Condition readCondition(YamlMapping mapping, String field, String written) {
    if (!written.isEmpty()) {
      try {
        return cel.read(written);
      } catch (ConditionException e) {
        mapping.problem(field, "\"" + written + "\": " + e.getMessage(), e.advice());
      }
    }
    return new Condition.Constant(false);
  }

  private static Enforcement readEnforcement(YamlMapping change, List<Enforcement> before) {
    Enforcement enforcement =
        new Enforcement(
            change.date("from"),
            change.choice("state", Enforcement.State.class),
            change.text("cite", ""));
    if (!before.isEmpty() && !before.getLast().from().isBefore(enforcement.from())) {
      change.problem(
          "from",
          "the change of "
              + enforcement.from()
              + " does not follow that of "
              + before.getLast().from(),
          "write the changes in the order of time");
    }
    change.end();
    return enforcement;
  }

  private static void checkOrder(YamlMapping entry, List<Period> periods) {
    if (periods.isEmpty()) {
      entry.problem(
          "periods",
          "a provision without a period",
          "add one with from, when, cite and confidence");
    }
    for (int i = 1; i < periods.size(); i++) {
      if (periods.get(i).from().isBefore(periods.get(i - 1).until())) {
        entry.problem(
            "periods",
            "the period from "
                + periods.get(i).from()
                + " overlaps the one before, which runs until "
                + (periods.get(i - 1).isOpen() ? "further notice" : periods.get(i - 1).until()),
            "end the earlier period on the first day of the later one");
      }
    }
  }
}
