package dev.palier.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign in.
///
/// @param hash the salted hash of the password, in the form of the sign-in
/// @param disabledAt from when it may no longer sign in; null while it may
public record Account(
    String name, String hash, Role role, Instant createdAt, @Nullable Instant disabledAt) {

  /// Without the hash: it is for nobody's eyes.
  @Override
  public String toString() {
    return "Account[" + name + ", " + role + (disabledAt == null ? "" : ", disabled") + "]";
  }
}
