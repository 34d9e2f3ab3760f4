package dev.palier.app.store;

/// What an account may do.
public enum Role {
  /// Screens, reads alerts and decides.
  OFFICER,
  /// As an officer, and confirms what another proposed.
  REVIEWER,
  /// Reads alerts and the log, and decides nothing.
  AUDITOR;

  /// Whether alerts may be decided, and parties screened for the record.
  public boolean mayDecide() {
    return switch (this) {
      case OFFICER, REVIEWER -> true;
      case AUDITOR -> false;
    };
  }

  /// Whether what another proposed may be confirmed.
  public boolean mayConfirm() {
    return switch (this) {
      case REVIEWER -> true;
      case OFFICER, AUDITOR -> false;
    };
  }
}
