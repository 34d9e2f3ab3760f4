package dev.palier.control.column;

import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.fact.FactKind;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Consequence.RequiresLicence;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.regime.InForce;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The review policy, read off the verdicts: the strictest of those that apply to a requirement
/// that applies and give way to no more special one, unless an open one decides.
///
/// @see dev.palier.control.determination.Review
final class ReviewForm {

  /// A review policy that bites.
  ///
  /// @param verdict the place of its verdict
  /// @param requirements the places of the verdicts of the requirements it concerns
  /// @param strictness the policy by its ordinal
  /// @param hangsOnApplication whether it asks for something that comes with an application
  /// @param special the policies, by their index, that stand in its place
  /// @param general those in whose place it stands
  private record Policy(
      int verdict,
      int[] requirements,
      int strictness,
      boolean hangsOnApplication,
      int[] special,
      int[] general) {}

  private static final int POLICIES = dev.palier.control.provision.ReviewPolicy.values().length;

  private final Policy[] policies;

  private ReviewForm(Policy[] policies) {
    this.policies = policies;
  }

  static ReviewForm of(InForce inForce, ToIntFunction<String> verdict) {
    List<InForce.Entry> biting = biting(inForce, SetsReviewPolicy.class);
    List<String> requirements =
        biting(inForce, RequiresLicence.class).stream()
            .map(entry -> entry.provision().id())
            .toList();
    return new ReviewForm(
        biting.stream()
            .map(entry -> {
              String id = entry.provision().id();
              SetsReviewPolicy its = policy(entry);
              return new Policy(
                  verdict.applyAsInt(id),
                  requirements.stream().filter(its.of()::contains).mapToInt(verdict).toArray(),
                  its.policy().ordinal(),
                  ConditionFacts.facts(entry.period().condition()).stream()
                      .anyMatch(fact -> fact.kind() == FactKind.APPLICATION),
                  those(biting, i -> policy(biting.get(i)).insteadOf().contains(id)),
                  those(biting, i -> its.insteadOf().contains(biting.get(i).provision().id())));
            })
            .toArray(Policy[]::new));
  }

  private static List<InForce.Entry> biting(InForce inForce, Class<? extends Consequence> kind) {
    return Arrays.stream(inForce.places(kind))
        .mapToObj(inForce.entries()::get)
        .filter(entry -> entry.enforcement().bites())
        .toList();
  }

  private static SetsReviewPolicy policy(InForce.Entry entry) {
    return (SetsReviewPolicy) entry.provision().consequence();
  }

  private static int[] those(List<InForce.Entry> entries, IntPredicate test) {
    return IntStream.range(0, entries.size()).filter(test).toArray();
  }

  void run(int block, long rows, Planes planes, Results results) {
    long[] concerned = results.words(0, policies.length);
    long[] applied = results.words(1, policies.length);
    long[] standing = results.words(2, policies.length);
    long[] byStrictness = results.words(3, POLICIES);
    for (int i = 0; i < policies.length; i++) {
      concerned[i] = any(planes.yes, policies[i].requirements);
      applied[i] = concerned[i] & planes.yes[policies[i].verdict];
    }
    Arrays.fill(byStrictness, 0);
    for (int i = 0; i < policies.length; i++) {
      standing[i] = applied[i] & ~any(applied, policies[i].special);
      byStrictness[policies[i].strictness] |= standing[i];
    }
    long undetermined = 0;
    for (int i = 0; i < policies.length; i++) {
      undetermined |= undetermined(i, planes, concerned[i], standing, byStrictness);
    }
    put(block, rows, undetermined, byStrictness, results);
  }

  /// Where a policy that is open decides: where none stands, or where it would be stricter or stand
  /// in the place of one that does.
  private long undetermined(
      int i, Planes planes, long concerned, long[] standing, long[] byStrictness) {
    Policy policy = policies[i];
    long pressing = planes.pressing[policy.verdict] & ~planes.yes[policy.verdict] & concerned;
    long open = planes.open[policy.verdict] & ~planes.yes[policy.verdict] & concerned;
    long asStrict = 0;
    for (int strictness = policy.strictness; strictness < POLICIES; strictness++) {
      asStrict |= byStrictness[strictness];
    }
    long some = asStrict;
    for (int strictness = 0; strictness < policy.strictness; strictness++) {
      some |= byStrictness[strictness];
    }
    long changes = pressing & some & (~asStrict | any(standing, policy.general));
    return changes | (policy.hangsOnApplication ? open : pressing) & ~some;
  }

  private static void put(
      int block, long rows, long undetermined, long[] byStrictness, Results results) {
    results.policies().clear(block, rows);
    long left = rows & ~undetermined;
    for (int strictness = POLICIES - 1; strictness >= 0; strictness--) {
      results.policies().add(block, strictness, left & byStrictness[strictness]);
      left &= ~byStrictness[strictness];
    }
    results.putUndetermined(block, rows, undetermined);
  }

  private static long any(long[] words, int[] places) {
    long any = 0;
    for (int place : places) {
      any |= words[place];
    }
    return any;
  }
}
