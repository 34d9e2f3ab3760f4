package dev.palier.screening.requirement;

/// How an application for a licence is reviewed.
public enum Review {
  PRESUMPTION_OF_DENIAL,
  POLICY_OF_DENIAL,
  CASE_BY_CASE,
  PRESUMPTION_OF_APPROVAL,
  /// As the sections say that the text cites.
  AS_IN_SECTIONS,
  /// The text says nothing of the items that matter.
  UNSTATED,
  /// The wording is not known.
  UNKNOWN,
  /// Entries of the list carry no policy.
  NONE
}
