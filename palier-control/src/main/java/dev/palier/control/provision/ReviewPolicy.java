package dev.palier.control.provision;

/// How an application is looked at; the later constants are the stricter ones.
public enum ReviewPolicy {
  PRESUMPTION_OF_APPROVAL,
  CASE_BY_CASE,
  PRESUMPTION_OF_DENIAL,
  DENIAL;

  public ReviewPolicy stricter(ReviewPolicy other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
