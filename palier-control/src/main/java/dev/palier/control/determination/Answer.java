package dev.palier.control.determination;

import dev.palier.control.provision.ReviewPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An outcome with its review policy, such as "licence required, presumption of denial": what two
/// states of the law are compared by.
///
/// @param policy where a licence is required and its policy is known
/// @param open whether an unknown fact, such as the certification, decides the policy
public record Answer(Outcome outcome, @Nullable ReviewPolicy policy, boolean open) {

  static Answer of(Outcome outcome, Review review) {
    return outcome == Outcome.LICENCE_REQUIRED
        ? new Answer(outcome, review.policy(), review.undetermined())
        : new Answer(outcome, null, false);
  }

  public Optional<ReviewPolicy> findPolicy() {
    return Optional.ofNullable(policy);
  }
}
