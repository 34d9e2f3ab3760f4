package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tries plans and numbers of clients on a group of equal chips.
///
/// A plan may take fewer chips than there are; the others then serve other requests alike, so that
/// figures for each chip stay.
public final class PlanSearch {

  /// Clients of one copy of a plan are tried in powers of two up to this.
  private static final int MOST_CLIENTS = 1 << 13;

  private final ServingLaws laws;

  public PlanSearch(ServingLaws laws) {
    this.laws = laws;
  }

  /// The plans that a model can be spread by over a number of chips or over an even share of them.
  public static List<Plan> plans(Architecture model, int chips) {
    List<Plan> plans = new ArrayList<>();
    for (int ways = 1; ways <= chips; ways++) {
      if (chips % ways != 0 || ways > 1 && ways % 2 != 0) {
        continue;
      }
      plans.add(Plan.tensor(ways));
      if (model.hasExperts() && ways > 1) {
        plans.add(Plan.tensorAndExperts(ways));
        plans.add(Plan.dataAndExperts(ways));
      }
    }
    return plans;
  }

  /// Every choice that is possible, by plan and clients.
  ///
  /// @param chips of the group
  public List<Choice> all(
      Accelerator chip,
      Architecture model,
      Engine engine,
      Formats formats,
      Traffic traffic,
      int chips) {
    return all(chip, model, engine, formats, traffic, chips, ServingPhase.SERVING);
  }

  /// The same of one phase.
  public List<Choice> all(
      Accelerator chip,
      Architecture model,
      Engine engine,
      Formats formats,
      Traffic traffic,
      int chips,
      ServingPhase phase) {
    List<Choice> choices = new ArrayList<>();
    for (Plan plan : plans(model, chips)) {
      choices.addAll(of(chip, Deployment.together(model, engine, formats, plan), traffic, phase));
    }
    return choices;
  }

  /// The choices of one deployment, from one client to what fits in memory.
  public List<Choice> of(Accelerator chip, Deployment deployment, Traffic traffic) {
    return of(chip, deployment, traffic, ServingPhase.SERVING);
  }

  /// The same of one phase.
  public List<Choice> of(
      Accelerator chip, Deployment deployment, Traffic traffic, ServingPhase phase) {
    List<Choice> choices = new ArrayList<>();
    Service service = Service.of(deployment, laws);
    for (double clients = 1; clients <= MOST_CLIENTS; clients *= 2) {
      Answer answer = service.serve(chip, traffic.withClients(clients), phase);
      if (!(answer instanceof Served served) || served.batch() < clients) {
        break;
      }
      choices.add(new Choice(deployment, clients, served));
    }
    return choices;
  }

  /// Why no choice is possible: the limit that fails where the most chips share the model.
  public Refused refusal(
      Accelerator chip,
      Architecture model,
      Engine engine,
      Formats formats,
      Traffic traffic,
      int chips) {
    Refused last = new Refused(Limit.PARALLELISM, "there is no plan for " + chips + " chips");
    for (Plan plan : plans(model, chips)) {
      Deployment deployment = Deployment.together(model, engine, formats, plan);
      if (Service.of(deployment, laws).serve(chip, traffic) instanceof Refused refused) {
        last = refused;
      }
    }
    return last;
  }

  /// The choices that no other one beats both in tokens for each chip and in tokens for each user;
  /// the fastest for a user first.
  public static List<Choice> frontier(List<Choice> choices) {
    List<Choice> frontier = new ArrayList<>();
    double most = 0;
    List<Choice> byUser =
        choices.stream()
            .sorted(
                Comparator.comparingDouble((Choice c) -> -c.served().interactivity())
                    .thenComparingDouble(c -> -c.served().tokensPerSecondPerChip()))
            .toList();
    for (Choice choice : byUser) {
      if (choice.served().tokensPerSecondPerChip() > most) {
        most = choice.served().tokensPerSecondPerChip();
        frontier.add(choice);
      }
    }
    return frontier;
  }

  /// The choice with most tokens for each chip that keeps a target; empty where none does.
  public static Optional<Choice> best(List<Choice> choices, Target target) {
    return choices.stream()
        .filter(c -> target.isMetBy(c.served()))
        .max(Comparator.comparingDouble(c -> c.served().tokensPerSecondPerChip()));
  }
}
