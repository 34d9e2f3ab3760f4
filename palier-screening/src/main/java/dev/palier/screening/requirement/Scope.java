package dev.palier.screening.requirement;

/// For which items an entry requires a licence.
public enum Scope {
  ALL_ITEMS,
  /// All items subject to the EAR but those that the requirement names.
  ALL_ITEMS_WITH_EXCEPTIONS,
  /// All items subject to the EAR when used in the projects of 15 CFR 746.8(a)(4).
  ALL_ITEMS_IN_NAMED_PROJECTS,
  /// Items on the Commerce Control List and those of Supplement No. 7 to part 746.
  CCL_AND_SUPPLEMENT_7_TO_PART_746,
  /// The items of Supplement No. 2 to part 744.
  SUPPLEMENT_2_TO_PART_744,
  /// The entry has a requirement whose wording is not known, or should have one and has none.
  UNKNOWN,
  /// Entries of the list carry no requirement.
  NONE
}
