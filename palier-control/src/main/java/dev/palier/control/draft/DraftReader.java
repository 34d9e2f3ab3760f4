package dev.palier.control.draft;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionException;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import dev.palier.control.provision.Confidence;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.ConsequenceReader;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads drafts (`docs/drafts.md`) against the statute book that they would amend.
///
/// A draft may be a fragment: a provision that it changes keeps whatever the draft does not name.
/// Every problem of a draft is told at once, with its line.
public final class DraftReader {

  private static final Citation DRAFT = new Citation("", "", "", "draft, not law");

  private final StatuteBook book;
  private final Problems problems = new Problems();
  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final List<Draft.Step> steps = new ArrayList<>();

  private DraftReader(StatuteBook book) {
    this.book = book;
  }

  /// Reads a draft, and tries it on the book.
  ///
  /// @throws dev.palier.data.DataException with every problem of the draft
  public static Draft read(DataFile file, StatuteBook book) {
    DraftReader reader = new DraftReader(book);
    Draft draft = reader.read(YamlDocument.read(file, reader.problems));
    reader.problems.throwIfAny();
    draft.appliedTo(book);
    return draft;
  }

  /// Reads a draft from its text; `name` stands for the file in problems.
  ///
  /// @throws dev.palier.data.DataException with every problem of the draft
  public static Draft read(String name, String text, StatuteBook book) {
    return read(new DataFile(name, text.getBytes(StandardCharsets.UTF_8)), book);
  }

  private Draft read(YamlMapping document) {
    String title = document.text("draft");
    LocalDate from = document.date("from");
    document.text("note", "");
    document.mappings("change").forEach(entry -> change(entry, from));
    document.mappings("add").forEach(entry -> add(entry, from));
    document.texts("repeal").forEach(id -> repeal(document, id, from));
    document.end();
    if (problems.isEmpty() && steps.isEmpty()) {
      document.problem(
          "", "the draft changes nothing", "write `change:`, `add:` or `repeal:` (docs/drafts.md)");
    }
    return new Draft(title, from, List.copyOf(provisions.values()), steps);
  }

  private void change(YamlMapping entry, LocalDate from) {
    Optional<Provision> found = standing(entry, "id", entry.text("id"), from);
    Optional<String> when = entry.findText("when");
    Optional<List<String>> unless =
        entry.has("unless") ? Optional.of(entry.texts("unless")) : Optional.empty();
    Optional<Enforcement.State> state = entry.findChoice("enforcement", Enforcement.State.class);
    entry.end();
    if (when.isEmpty() && unless.isEmpty() && state.isEmpty()) {
      entry.problem("", "nothing is changed", "give `when`, `unless` or `enforcement`");
    }
    if (found.isPresent()) {
      Provision provision = found.get();
      Period before = provision.findPeriod(from).orElseThrow();
      Period after =
          period(entry, from, when.orElse(before.written()), unless.orElse(before.unless()));
      Provision amended = provision.endingOn(from).with(after);
      Enforcement.State standing = provision.enforcementOn(from);
      provisions.put(
          provision.id(),
          amended.enforcedFrom(new Enforcement(from, state.orElse(standing), DRAFT.toString())));
      steps.add(
          new Draft.Step.Changes(
              provision.id(), describe(before, standing), describe(after, state.orElse(standing))));
    }
  }

  private void add(YamlMapping entry, LocalDate from) {
    String id = entry.text("id");
    if (book.findProvision(id).isPresent() || provisions.containsKey(id)) {
      entry.problem(
          "id", "the id \"" + id + "\" is taken", "choose another, or change it under `change:`");
    }
    String regime = entry.text("regime", book.regimes().getFirst().id());
    List<String> regimes = book.regimes().stream().map(Regime::id).toList();
    if (!regimes.contains(regime)) {
      entry.problem(
          "regime",
          "there is no regime \"" + regime + "\"",
          "take one of " + String.join(", ", regimes));
    }
    LocalText title = LocalText.of(entry.text("title", id));
    Consequence consequence = ConsequenceReader.read(entry.mapping("then"));
    Period period = period(entry, from, entry.text("when"), entry.texts("unless"));
    entry.end();
    provisions.put(id, new Provision(id, regime, title, consequence, List.of(period), List.of()));
    steps.add(new Draft.Step.Adds(id, describe(period, Enforcement.State.ENFORCED)));
  }

  private void repeal(YamlMapping document, String id, LocalDate from) {
    standing(document, "repeal", id, from)
        .ifPresent(provision -> {
          provisions.put(id, provision.endingOn(from));
          steps.add(new Draft.Step.Repeals(id));
        });
  }

  /// The provision with this id, if its text stands on the day and no other step touches it.
  private Optional<Provision> standing(YamlMapping entry, String field, String id, LocalDate from) {
    Optional<Provision> provision = book.findProvision(id);
    if (provision.isEmpty()) {
      entry.problem(
          field, "there is no provision \"" + id + "\"", "take an id that `palier rules` lists");
    } else if (provisions.containsKey(id)) {
      entry.problem(field, "\"" + id + "\" is touched twice", "join the two steps");
    } else if (provision.get().findPeriod(from).isEmpty()) {
      entry.problem(
          field,
          "the text of \"" + id + "\" does not stand on " + from,
          "choose another day in `from:`");
    } else {
      return provision;
    }
    return Optional.empty();
  }

  private Period period(YamlMapping entry, LocalDate from, String written, List<String> unless) {
    return new Period(
        from,
        LocalDate.MAX,
        Condition.unless(condition(entry, written), unless),
        written,
        unless,
        DRAFT,
        Confidence.HIGH,
        "");
  }

  private Condition condition(YamlMapping entry, String written) {
    if (!written.isEmpty()) {
      try {
        return book.conditions().read(written);
      } catch (ConditionException e) {
        entry.problem("when", "\"" + written + "\": " + e.getMessage(), e.advice());
      }
    }
    return new Condition.Constant(false);
  }

  private static String describe(Period period, Enforcement.State state) {
    StringBuilder text = new StringBuilder(period.written());
    if (!period.unless().isEmpty()) {
      text.append(" unless ").append(String.join(", ", period.unless()));
    }
    if (state != Enforcement.State.ENFORCED) {
      text.append(" [").append(state.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(']');
    }
    return text.toString();
  }
}
