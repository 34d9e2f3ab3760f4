package dev.palier.app.capability;

import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.energy.Prices;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Answer;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.PlanSearch;
import dev.palier.capability.serving.Refused;
import dev.palier.capability.serving.Served;
import dev.palier.capability.serving.Traffic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// Answers questions about chips, the best chip first.
public final class CapabilityDesk {

  private final Capability capability;
  private final Costs costs;

  public CapabilityDesk(Capability capability) {
    this.capability = capability;
    this.costs = new Costs(Prices.load(capability.data()));
  }

  /// One answer for each chip: those that deliver by tokens a second for each chip, then the
  /// others.
  public List<ChipAnswer> answer(List<Modelled> chips, CapabilityQuestion question) {
    List<ChipAnswer> answers = new ArrayList<>();
    chips.forEach(chip -> answers.add(answer(chip, question)));
    answers.sort(Comparator.comparingDouble(CapabilityDesk::rank));
    return answers;
  }

  private static double rank(ChipAnswer answer) {
    return switch (answer) {
      case ChipAnswer.Delivers delivers -> -delivers.best().served().tokensPerSecondPerChip();
      case ChipAnswer.Cannot cannot -> 1;
    };
  }

  private ChipAnswer answer(Modelled modelled, CapabilityQuestion question) {
    return switch (modelled) {
      case Modelled.Unknown unknown ->
          new ChipAnswer.Cannot(
              unknown.chipId(),
              "figures",
              "nobody published its " + String.join(", ", unknown.missing()));
      case Modelled.Known known -> answer(known, question);
    };
  }

  private ChipAnswer answer(Modelled.Known known, CapabilityQuestion question) {
    Accelerator chip = known.accelerator();
    Formats formats = question.formats(chip);
    List<Choice> choices = choices(chip, formats, question);
    if (choices.isEmpty()) {
      Refused refused = refusal(chip, formats, question);
      return new ChipAnswer.Cannot(
          chip.id(), refused.limit().name().toLowerCase(Locale.ROOT), refused.why());
    }
    Optional<Choice> best = PlanSearch.best(choices, question.target());
    if (best.isEmpty()) {
      return new ChipAnswer.Cannot(chip.id(), "target", nearest(choices));
    }
    Provenance provenance = capability.provenance(chip, question.model());
    return new ChipAnswer.Delivers(
        chip,
        known.assumptions(),
        formats,
        best.get(),
        PlanSearch.frontier(choices),
        provenance,
        capability.bands().ofTpot(provenance),
        capability.bands().ofTtft(provenance),
        dollars(chip, best.get()),
        costs.joules(chip, best.get().served().tokensPerSecondPerChip()));
  }

  private OptionalDouble dollars(Accelerator chip, Choice best) {
    return capability
        .catalog()
        .findChip(chip.id())
        .map(known -> costs.dollars(known, chip, best.served().tokensPerSecondPerChip()))
        .orElse(OptionalDouble.empty());
  }

  private List<Choice> choices(Accelerator chip, Formats formats, CapabilityQuestion question) {
    PlanSearch search = capability.planSearch();
    if (question.clients() != null) {
      return withClients(chip, formats, question);
    }
    return question.plan() == null
        ? search.all(
            chip,
            question.model(),
            question.engine(),
            formats,
            question.traffic(),
            question.chips(),
            question.phase())
        : search.of(chip, deployment(formats, question), question.traffic(), question.phase());
  }

  /// The number of clients is that of all chips together; smaller plans share them.
  private List<Choice> withClients(Accelerator chip, Formats formats, CapabilityQuestion question) {
    List<Choice> choices = new ArrayList<>();
    List<Deployment> deployments =
        question.plan() == null
            ? PlanSearch.plans(question.model(), question.chips()).stream()
                .map(
                    plan -> Deployment.together(question.model(), question.engine(), formats, plan))
                .toList()
            : List.of(deployment(formats, question));
    for (Deployment deployment : deployments) {
      double copies = question.plan() == null ? (double) question.chips() / deployment.chips() : 1;
      Traffic shared =
          question.traffic().withClients(Math.max(1, question.traffic().clients() / copies));
      Answer answer = capability.service(deployment).serve(chip, shared, question.phase());
      if (answer instanceof Served served) {
        choices.add(new Choice(deployment, shared.clients(), served));
      }
    }
    return choices;
  }

  private Refused refusal(Accelerator chip, Formats formats, CapabilityQuestion question) {
    if (question.plan() != null
        && capability.service(deployment(formats, question)).serve(chip, question.traffic())
            instanceof Refused refused) {
      return refused;
    }
    return capability
        .planSearch()
        .refusal(
            chip,
            question.model(),
            question.engine(),
            formats,
            question.traffic(),
            question.chips());
  }

  private static Deployment deployment(Formats formats, CapabilityQuestion question) {
    return Deployment.together(
        question.model(), question.engine(), formats, Objects.requireNonNull(question.plan()));
  }

  private static String nearest(List<Choice> choices) {
    double ttft = choices.stream().mapToDouble(c -> c.served().ttft()).min().orElse(0);
    double tpot = choices.stream().mapToDouble(c -> c.served().tpot()).min().orElse(0);
    return String.format(
        Locale.ROOT,
        "no plan keeps the target; the shortest TTFT is %.0f ms, the shortest TPOT %.1f ms",
        ttft * 1e3,
        tpot * 1e3);
  }
}
