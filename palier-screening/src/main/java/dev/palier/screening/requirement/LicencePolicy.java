package dev.palier.screening.requirement;

import java.util.List;

/// The review policy of an entry as facts, such as a policy of denial apart from food and medicine.
///
/// @param review of all items that are not apart
/// @param sections of 15 CFR that the text cites
/// @param note what else a reader should know; empty where nothing
public record LicencePolicy(Review review, List<Apart> apart, List<String> sections, String note) {

  /// Of a list whose entries carry no policy.
  public static final LicencePolicy NONE = new LicencePolicy(Review.NONE, List.of(), List.of(), "");

  /// Of an entry whose wording is not known.
  public static final LicencePolicy UNKNOWN =
      new LicencePolicy(Review.UNKNOWN, List.of(), List.of(), "");

  public LicencePolicy {
    apart = List.copyOf(apart);
    sections = List.copyOf(sections);
  }

  /// Items that are reviewed otherwise.
  public record Apart(Review review, String items) {}
}
