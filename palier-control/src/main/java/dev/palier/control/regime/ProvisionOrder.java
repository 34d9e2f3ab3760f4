package dev.palier.control.regime;

import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.data.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts provisions in an order in which each follows those that its condition names; finds names
/// without a provision, and circles.
final class ProvisionOrder {

  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final Problems problems;
  private final Set<String> done = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();

  private ProvisionOrder(List<Provision> provisions, Problems problems) {
    provisions.forEach(provision -> this.provisions.putIfAbsent(provision.id(), provision));
    this.problems = problems;
  }

  static List<Provision> of(List<Provision> provisions, Problems problems) {
    ProvisionOrder order = new ProvisionOrder(provisions, problems);
    order.provisions.keySet().forEach(order::visit);
    order.provisions.values().forEach(order::checkNames);
    return order.done.stream().map(id -> order.provisions.get(id)).toList();
  }

  private void visit(String id) {
    if (done.contains(id)) {
      return;
    }
    if (path.contains(id)) {
      problems.add(
          "regimes",
          0,
          id,
          "the provision names itself through "
              + String.join(" → ", path.subList(path.indexOf(id), path.size())),
          "break the circle");
      return;
    }
    Provision provision = provisions.get(id);
    if (provision == null) {
      problems.add(
          "regimes",
          0,
          path.getLast(),
          "names the provision \"" + id + "\", which does not exist",
          "correct the id in applies('…') or `unless`");
      return;
    }
    path.add(id);
    for (Period period : provision.periods()) {
      ConditionFacts.provisions(period.condition()).forEach(this::visit);
    }
    path.removeLast();
    done.add(id);
  }

  private void checkNames(Provision provision) {
    List<String> named =
        switch (provision.consequence()) {
          case Consequence.SetsReviewPolicy review -> joined(review.of(), review.insteadOf());
          case Consequence.GrantsException exception -> joined(exception.lifts(), exception.bars());
          case Consequence.Classifies _,
              Consequence.MeetsParagraph _,
              Consequence.Notes _,
              Consequence.RequiresLicence _,
              Consequence.Prohibits _,
              Consequence.Asks _,
              Consequence.LeviesTariff _,
              Consequence.RestrictsImport _ ->
              List.of();
        };
    for (String id : named) {
      if (!provisions.containsKey(id)) {
        problems.add(
            "regimes",
            0,
            provision.id(),
            "names the provision \"" + id + "\", which does not exist",
            "correct the id in `of`, `lifts` or `bars`");
      }
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
