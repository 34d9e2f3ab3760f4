package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.FactKind;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.provision.ReviewPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an application for the licence would be reviewed.
///
/// @param policy the strictest of the policies that apply; absent where none is known to
/// @param undetermined whether an unknown fact, such as the certification, decides the policy
/// @param applied the findings that set it
/// @param open the policies that an unknown fact leaves open
public record Review(
    @Nullable ReviewPolicy policy,
    boolean undetermined,
    List<Finding> applied,
    List<Finding> open) {

  public Review {
    applied = List.copyOf(applied);
    open = List.copyOf(open);
  }

  public Optional<ReviewPolicy> findPolicy() {
    return Optional.ofNullable(policy);
  }

  static Review of(Findings findings, Requirements requirements) {
    List<Finding> applied = new ArrayList<>();
    List<Finding> open = new ArrayList<>();
    if (!requirements.certain().isEmpty()) {
      for (Finding finding : findings.with(SetsReviewPolicy.class)) {
        if (finding.bites() && concerns(policy(finding), requirements.certain())) {
          switch (finding.verdict()) {
            case YES -> applied.add(finding);
            case UNKNOWN, NOT_ASKED -> open.add(finding);
            case NO -> {}
          }
        }
      }
    }
    applied.removeIf(general ->
        applied.stream().anyMatch(special -> policy(special).insteadOf().contains(general.id())));
    ReviewPolicy strictest =
        applied.stream()
            .map(finding -> policy(finding).policy())
            .reduce(ReviewPolicy::stricter)
            .orElse(null);
    boolean undetermined =
        strictest == null
            ? open.stream().anyMatch(Review::hangsOnApplication)
            : open.stream().anyMatch(finding -> changes(finding, strictest, applied));
    return new Review(undetermined ? null : strictest, undetermined, applied, open);
  }

  /// Whether an open policy hangs on what the application brings, or on an unknown fact that
  /// counts; one that hangs on parties nobody named does not make the answer open.
  private static boolean hangsOnApplication(Finding open) {
    return open.verdict() == Truth.UNKNOWN
        || open.facts().stream().anyMatch(fact -> fact.kind() == FactKind.APPLICATION);
  }

  /// Whether an open policy that counts would change the answer if it applied.
  private static boolean changes(
      Finding open, @Nullable ReviewPolicy strictest, List<Finding> applied) {
    if (open.verdict() != Truth.UNKNOWN || strictest == null) {
      return false;
    }
    return policy(open).policy().compareTo(strictest) > 0
        || applied.stream().anyMatch(finding -> policy(open).insteadOf().contains(finding.id()));
  }

  private static boolean concerns(SetsReviewPolicy policy, List<Finding> requirements) {
    for (Finding requirement : requirements) {
      if (policy.of().contains(requirement.id())) {
        return true;
      }
    }
    return false;
  }

  public static SetsReviewPolicy policy(Finding finding) {
    return (SetsReviewPolicy) finding.provision().consequence();
  }
}
