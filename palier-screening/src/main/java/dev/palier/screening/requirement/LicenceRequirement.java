package dev.palier.screening.requirement;

import java.util.List;

/// The licence requirement of an entry as facts, such as all items, footnote 4, 15 CFR 734.9(e)(2).
///
/// @param apart the items that the requirement leaves out; empty where it leaves out none
/// @param marked whether a digit marks the footnote; otherwise the section that is cited tells it
/// @param sections of 15 CFR that the text cites, such as `744.11`
/// @param overcomeBy licence exceptions that the text allows, such as `GOV 740.11(e)`
/// @param note what else a reader should know; empty where nothing
public record LicenceRequirement(
    Scope scope,
    String apart,
    Footnote footnote,
    boolean marked,
    List<String> sections,
    List<String> overcomeBy,
    String note) {

  /// Of a list whose entries carry no requirement.
  public static final LicenceRequirement NONE = of(Scope.NONE, Footnote.NONE);

  /// Of an entry whose wording is not known.
  public static final LicenceRequirement UNKNOWN = of(Scope.UNKNOWN, Footnote.UNKNOWN);

  public LicenceRequirement {
    sections = List.copyOf(sections);
    overcomeBy = List.copyOf(overcomeBy);
  }

  private static LicenceRequirement of(Scope scope, Footnote footnote) {
    return new LicenceRequirement(scope, "", footnote, false, List.of(), List.of(), "");
  }
}
