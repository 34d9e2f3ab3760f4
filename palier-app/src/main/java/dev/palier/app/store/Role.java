package dev.palier.app.store;

/// What an account may do.
public enum Role {
  /// Screens, reads alerts and decides.
  OFFICER,
  /// As an officer, and confirms what another proposed.
  REVIEWER,
  /// Reads alerts and the log, and decides nothing.
  AUDITOR
}
