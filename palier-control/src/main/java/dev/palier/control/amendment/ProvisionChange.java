package dev.palier.control.amendment;

import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A provision that is not the same on two days: its text begins, ends or is rewritten, or it is
/// enforced otherwise.
public sealed interface ProvisionChange {

  Provision provision();

  record Begins(Provision provision, Period period, Enforcement.State enforcement)
      implements ProvisionChange {}

  record Ends(Provision provision, Period period) implements ProvisionChange {}

  record Rewritten(Provision provision, Period before, Period after) implements ProvisionChange {}

  record Enforced(Provision provision, Enforcement.State before, Enforcement.State after)
      implements ProvisionChange {}

  /// The changes from one state of the law to another, in the order of the provisions.
  static List<ProvisionChange> between(Law before, Law after) {
    List<ProvisionChange> changes = new ArrayList<>();
    for (Provision provision : after.book().provisions()) {
      add(
          before.book().findProvision(provision.id()).flatMap(p -> p.findPeriod(before.day())),
          provision.findPeriod(after.day()),
          provision,
          before,
          after,
          changes);
    }
    return changes;
  }

  private static void add(
      Optional<Period> old,
      Optional<Period> now,
      Provision provision,
      Law before,
      Law after,
      List<ProvisionChange> changes) {
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    if (old.isEmpty()) {
      changes.add(new Begins(provision, now.get(), provision.enforcementOn(after.day())));
    } else if (now.isEmpty()) {
      changes.add(new Ends(provision, old.get()));
    } else {
      if (!old.get().condition().equals(now.get().condition())) {
        changes.add(new Rewritten(provision, old.get(), now.get()));
      }
      Enforcement.State then =
          before.book().findProvision(provision.id()).orElseThrow().enforcementOn(before.day());
      if (then != provision.enforcementOn(after.day())) {
        changes.add(new Enforced(provision, then, provision.enforcementOn(after.day())));
      }
    }
  }
}
