package dev.palier.app.amendment;

import dev.palier.app.amendment.AmendmentView.Chapter;
import dev.palier.app.amendment.AmendmentView.ProvisionLine;
import dev.palier.app.amendment.AmendmentView.RegionView;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Flip;
import dev.palier.control.amendment.GroupChange;
import dev.palier.control.amendment.Law;
import dev.palier.control.amendment.ProvisionChange;
import dev.palier.control.amendment.Region;
import dev.palier.control.amendment.Standpoint;
import dev.palier.control.determination.Answer;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.Facts;
import dev.palier.control.proof.Witness;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.regime.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts amendments into the words of a language.
public final class AmendmentViews {

  private final Messages messages;
  private final LimitWords limits;

  public AmendmentViews(Messages messages) {
    this.messages = messages;
    this.limits = new LimitWords(messages);
  }

  public AmendmentView of(Amendment amendment) {
    PlaceWords places = new PlaceWords(messages, amendment.after(), amendment.destinations());
    return new AmendmentView(
        head(amendment),
        caveats(amendment),
        amendment.provisions().stream().map(this::line).toList(),
        amendment.groups().stream().map(change -> group(change, places)).toList(),
        chapters(amendment, places),
        new WayWords(messages, places).of(amendment));
  }

  private String head(Amendment amendment) {
    Law before = amendment.before();
    Law after = amendment.after();
    return after.drafted()
        ? messages.get("diff.head-draft", after.day())
        : messages.get("diff.head", before.day(), after.day());
  }

  private List<String> caveats(Amendment amendment) {
    List<String> caveats = new ArrayList<>();
    if (amendment.after().drafted()) {
      caveats.add(messages.get("diff.not-law"));
    }
    for (Regime regime : amendment.after().book().regimes()) {
      if (amendment.after().day().isAfter(regime.lastVerified())) {
        caveats.add(messages.get("caveat.AfterLastVerified", regime.id(), regime.lastVerified()));
      }
    }
    return caveats;
  }

  private ProvisionLine line(ProvisionChange change) {
    String title = change.provision().title().in(messages.language());
    String id = change.provision().id();
    return switch (change) {
      case ProvisionChange.Begins(_, Period period, var state) ->
          new ProvisionLine(
              id,
              state == Enforcement.State.ENFORCED
                  ? messages.get("diff.begins")
                  : messages.get("diff.begins-as", messages.of("enforcement", state)),
              title,
              "",
              written(period),
              period.citation().toString());
      case ProvisionChange.Ends(_, Period period) ->
          new ProvisionLine(
              id,
              messages.get("diff.ends"),
              title,
              written(period),
              "",
              period.citation().toString());
      case ProvisionChange.Rewritten(_, Period before, Period after) ->
          new ProvisionLine(
              id,
              messages.get("diff.rewritten"),
              title,
              written(before),
              written(after),
              after.citation().toString());
      case ProvisionChange.Enforced(_, var before, var after) ->
          new ProvisionLine(
              id,
              messages.get("diff.enforced"),
              title,
              messages.of("enforcement", before),
              messages.of("enforcement", after),
              "");
    };
  }

  private String written(Period period) {
    return period.unless().isEmpty()
        ? period.written()
        : messages.get("diff.unless", period.written(), String.join(", ", period.unless()));
  }

  private String group(GroupChange change, PlaceWords places) {
    List<String> parts = new ArrayList<>();
    change.joined().stream()
        .sorted()
        .forEach(code -> parts.add(messages.get("diff.joins", places.name(code))));
    change.left().stream()
        .sorted()
        .forEach(code -> parts.add(messages.get("diff.leaves", places.name(code))));
    return change.group() + ": " + String.join(messages.get("places.separator"), parts);
  }

  private List<Chapter> chapters(Amendment amendment, PlaceWords places) {
    Map<Standpoint, List<RegionView>> chapters = new LinkedHashMap<>();
    for (Region region : amendment.regions()) {
      chapters
          .computeIfAbsent(region.standpoint(), s -> new ArrayList<>())
          .add(region(region, amendment, places));
    }
    List<Chapter> list = new ArrayList<>();
    chapters.forEach((standpoint, regions) ->
        list.add(new Chapter(standpoint.title().in(messages.language()), regions)));
    return list;
  }

  private RegionView region(Region region, Amendment amendment, PlaceWords places) {
    Set<Chip> chips = new LinkedHashSet<>();
    amendment.flipsIn(region).stream().map(Flip::chip).forEach(chips::add);
    LocalDate day = amendment.after().day();
    String kind = region.kind().title().in(messages.language());
    return new RegionView(
        messages.get("diff.change", kind, answer(region.before()), answer(region.after())),
        places.of(region.destinations()),
        region.boxes().stream().map(limits::of).toList(),
        ids(chips.stream().filter(chip -> chip.isKnownBy(day)).toList()),
        ids(chips.stream().filter(chip -> !chip.isKnownBy(day)).toList()),
        amendment.findWitness(region).map(witness -> witness(witness, region)).orElse(""));
  }

  /// The figures of a witness that the region turns on: "TPP 5000, I/O bandwidth 600 GB/s".
  private String witness(Witness witness, Region region) {
    Facts facts = witness.first();
    return facts.vocabulary().facts().stream()
        .filter(fact -> !region.kind().fixed().containsKey(fact))
        .filter(fact -> fact.kind() == FactKind.ITEM || fact.kind() == FactKind.MARKETING)
        .flatMap(fact -> limits.stated(fact, facts.get(fact)).stream())
        .collect(Collectors.joining(messages.get("places.separator")));
  }

  /// An answer in words: "licence required, presumption of denial".
  public String answer(Answer answer) {
    String outcome = messages.of("outcome", answer.outcome());
    if (answer.open()) {
      return messages.get("diff.answer", outcome, messages.get("review.UNDETERMINED"));
    }
    return answer
        .findPolicy()
        .map(policy -> messages.get("diff.answer", outcome, messages.of("review", policy)))
        .orElse(outcome);
  }

  private static List<String> ids(Collection<Chip> chips) {
    return chips.stream().map(Chip::id).collect(Collectors.toList());
  }
}
