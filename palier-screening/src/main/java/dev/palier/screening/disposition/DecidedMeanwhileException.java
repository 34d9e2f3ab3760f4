package dev.palier.screening.disposition;

/// A decision on an alert that is no longer what its author saw: somebody was first, or a screening
/// changed it.
public final class DecidedMeanwhileException extends DispositionException {

  private final transient Alert current;

  public DecidedMeanwhileException(Alert current) {
    super(what(current), "read the alert again, and decide on what stands now");
    this.current = current;
  }

  public Alert current() {
    return current;
  }

  private static String what(Alert alert) {
    String start = "The alert " + alert.id() + " was already ";
    if (alert.proposal() != null) {
      return start
          + "judged by "
          + alert.proposal().by()
          + " at "
          + alert.proposal().at()
          + ": "
          + alert.proposal().state().words()
          + " is proposed";
    }
    return alert.decision() == null
        ? start + "changed by a screening"
        : start + alert.decision().words();
  }
}
