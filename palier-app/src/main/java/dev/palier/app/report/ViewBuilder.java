package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.assessment.Levels;
import dev.palier.app.assessment.Summary;
import dev.palier.app.text.Messages;
import dev.palier.app.throughput.Deliveries;
import dev.palier.app.throughput.DeliveryWords;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.ExceptionFinding;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Need;
import dev.palier.control.determination.Review;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.geography.Geography;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts assessments into words.
public final class ViewBuilder {

  private final Messages messages;
  private final Words words;
  private final Summary summary;
  private final Levels levels;
  private final Deliveries deliveries;
  private final DeliveryWords deliveryWords;
  private final Catalog catalog;
  private final DeterminationJson json;
  private final PartyViews partyViews;

  public ViewBuilder(
      Messages messages,
      Catalog catalog,
      Levels levels,
      Deliveries deliveries,
      Geography geography,
      DeterminationJson json) {
    this.messages = messages;
    this.words = new Words(messages.language(), geography);
    this.summary = new Summary(messages);
    this.levels = levels;
    this.deliveries = deliveries;
    this.deliveryWords = new DeliveryWords(messages, catalog);
    this.catalog = catalog;
    this.json = json;
    this.partyViews = new PartyViews(messages, words);
  }

  public AssessmentView of(Assessment.Assessed assessed) {
    Determination d = assessed.determination();
    List<Finding> deciding =
        d.findings().list().stream()
            .filter(ViewBuilder::isWeighed)
            .sorted(Comparator.comparingInt(ViewBuilder::weight))
            .toList();
    return new AssessmentView(
        assessed.orderId(),
        d.asOf().toString(),
        assessed.transaction().item().id(),
        assessed.transaction().item().name(),
        assessed.transaction().chip().id(),
        words.country(assessed.transaction().destination()),
        d.outcome(),
        messages.of("outcome", d.outcome()),
        summary.of(d),
        d.classification().entry(),
        d.classification().paragraphs(),
        review(d.review()),
        findings(
            deciding.stream()
                .filter(f -> f.verdict() == Truth.YES || f.verdict() == Truth.UNKNOWN)
                .toList(),
            d),
        findings(deciding.stream().filter(f -> f.verdict() == Truth.NO).toList(), d),
        d.requirements().exceptions().stream().map(this::exception).toList(),
        d.review().applied().stream().flatMap(f -> Review.policy(f).conditions().stream()).toList(),
        d.needs().stream().map(need -> need(need, d.facts())).toList(),
        d.notAsked().stream().map(side -> notAsked(side.kind(), side.provisions())).toList(),
        partyViews.parties(assessed.parties()),
        partyViews.against(assessed.parties()),
        d.questions().stream().map(this::question).toList(),
        d.announcements().stream().map(this::announcement).toList(),
        findings(d.importSide(), d),
        findings(d.tariff(), d),
        facts(d),
        levels(assessed.transaction().chip(), d),
        delivered(assessed.transaction().chip(), d),
        d.caveats().stream().map(summary::caveat).toList(),
        new TreeMap<>(assessed.stated())
            .entrySet().stream()
                .map(e -> new AssessmentView.StatedView(e.getKey().column(), e.getValue()))
                .toList(),
        d.lastVerified().toString(),
        assessed.inputDigest(),
        assessed.dataDigest());
  }

  /// What decides comes first: prohibitions and requirements, then exceptions and review, then how
  /// the item is classified.
  private static int weight(Finding finding) {
    return switch (finding.provision().consequence()) {
      case Consequence.Prohibits _ -> 0;
      case Consequence.RequiresLicence _ -> 1;
      case Consequence.GrantsException _ -> 2;
      case Consequence.SetsReviewPolicy _ -> 3;
      case Consequence.Classifies _, Consequence.MeetsParagraph _, Consequence.Notes _ -> 4;
      case Consequence.RestrictsImport _, Consequence.LeviesTariff _, Consequence.Asks _ -> 5;
    };
  }

  private static boolean isWeighed(Finding finding) {
    return switch (finding.provision().consequence()) {
      case Consequence.Notes notes -> !notes.auxiliary();
      case Consequence.Classifies _,
          Consequence.MeetsParagraph _,
          Consequence.RequiresLicence _,
          Consequence.SetsReviewPolicy _,
          Consequence.Prohibits _,
          Consequence.GrantsException _ ->
          true;
      case Consequence.RestrictsImport _, Consequence.LeviesTariff _, Consequence.Asks _ -> false;
    };
  }

  /// The review policy in words; empty where no licence is required.
  public String review(Review review) {
    return review.undetermined()
        ? messages.get("review.UNDETERMINED")
        : review.findPolicy().map(policy -> messages.of("review", policy)).orElse("");
  }

  private List<AssessmentView.FindingView> findings(List<Finding> findings, Determination d) {
    return findings.stream().map(finding -> finding(finding, d)).toList();
  }

  private AssessmentView.FindingView finding(Finding finding, Determination d) {
    return new AssessmentView.FindingView(
        finding.id(),
        finding.provision().title().in(messages.language()),
        finding.verdict(),
        messages.of("verdict", finding.verdict()),
        finding.bites() && finding.enforcement() == Enforcement.State.ENFORCED
            ? ""
            : messages.of("enforcement", finding.enforcement()),
        words.of(finding.trace(), d.facts()),
        finding.period().citation().toString(),
        period(finding.period()),
        messages.of("confidence", finding.period().confidence()),
        finding.period().note());
  }

  /// `since 2023-11-17`, `2023-11-17 to 2025-01-12`.
  private String period(Period period) {
    return period.isOpen()
        ? messages.get("period.since", period.from().toString())
        : messages.get(
            "period.between", period.from().toString(), period.until().minusDays(1).toString());
  }

  private AssessmentView.ExceptionView exception(ExceptionFinding exception) {
    return new AssessmentView.ExceptionView(
        exception.symbol(),
        exception.finding().provision().title().in(messages.language()),
        messages.of("exception", exception.state()),
        exception.conditions(),
        exception.finding().period().citation().toString());
  }

  private AssessmentView.NeedView need(Need need, Facts facts) {
    List<AssessmentView.AnswerView> answers = new ArrayList<>();
    for (Need.Answer answer : need.answers()) {
      answers.add(
          new AssessmentView.AnswerView(
              json.answer(need.fact(), answer.value()),
              answer.outcome(),
              messages.of("outcome", answer.outcome()),
              review(answer.review())));
    }
    return new AssessmentView.NeedView(
        need.fact().label().in(messages.language()),
        need.fact().question().in(messages.language()),
        Objects.requireNonNullElse(DeterminationJson.asked(need.fact(), facts), ""),
        need.because().stream().map(Provision::id).collect(Collectors.joining(", ")),
        answers);
  }

  private String notAsked(FactKind kind, List<Provision> provisions) {
    return messages.get(
        "not-asked.hanging",
        messages.of("not-asked", kind),
        provisions.stream().map(Provision::id).collect(Collectors.joining(", ")));
  }

  private AssessmentView.QuestionView question(Finding finding) {
    Consequence.Asks asks = (Consequence.Asks) finding.provision().consequence();
    return new AssessmentView.QuestionView(
        finding.id(), asks.question(), finding.period().citation().toString());
  }

  private AssessmentView.AnnouncementView announcement(Announcement announcement) {
    return new AssessmentView.AnnouncementView(
        announcement.id(),
        announcement.from().toString(),
        announcement.title().in(messages.language()),
        announcement.note(),
        announcement.citation().toString());
  }

  private List<AssessmentView.FactView> facts(Determination d) {
    List<AssessmentView.FactView> views = new ArrayList<>();
    d.facts()
        .vocabulary()
        .facts()
        .forEach(fact -> {
          FactValue value = d.facts().get(fact);
          if (!(value instanceof FactValue.Unknown)) {
            views.add(
                new AssessmentView.FactView(
                    fact.label().in(messages.language()),
                    words.value(fact, value),
                    fact.unit(),
                    DeterminationJson.basis(value)));
          }
        });
    return views;
  }

  private List<AssessmentView.DeliveryView> delivered(Chip chip, Determination d) {
    return deliveries.of(chip, d.asOf()).stream()
        .map(each ->
            new AssessmentView.DeliveryView(
                each.throughput().workload().id(), deliveryWords.of(each)))
        .toList();
  }

  private List<AssessmentView.LevelView> levels(Chip chip, Determination d) {
    List<AssessmentView.LevelView> views = new ArrayList<>();
    for (LadderMetric metric : List.of(LadderMetrics.TPP, LadderMetrics.MEMORY_BANDWIDTH)) {
      Ladder ladder = Ladder.of(catalog, levels.query(chip, metric, d.asOf()));
      String ranks =
          ladder.levels(chip).stream()
              .filter(level -> level.number().isPresent())
              .map(level -> level.definition().code() + " " + level.number().getAsInt())
              .collect(Collectors.joining(" · "));
      views.add(
          new AssessmentView.LevelView(
              metric.label(), ranks, ladder.share(chip).map(share -> share.text()).orElse("")));
    }
    return views;
  }
}
