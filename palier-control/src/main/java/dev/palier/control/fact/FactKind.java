package dev.palier.control.fact;

/// What a fact is about, which says when its being unknown counts.
public enum FactKind {
  /// The item itself: performance, bandwidth, maker.
  ITEM,
  /// Whether it is designed or marketed for data centres.
  MARKETING,
  /// Where it goes.
  DESTINATION,
  /// Whether the exporter is the addressee of a letter.
  ADDRESSEE,
  /// A legal event that no published text confirms.
  LAW,
  /// Who receives it, and where that party's owners sit.
  PARTY,
  /// What the restricted-party lists say of the parties.
  LISTING,
  /// What it is used for.
  END_USE,
  /// What the exporter knows or has reason to know; it is asked, and never decides in silence.
  KNOWLEDGE,
  /// What comes with a licence application; it decides review, not requirement.
  APPLICATION,
  /// A detail that decides a sub-paragraph at most.
  PARTICULAR;

  /// Whether an outcome may never be given while such a fact could change it.
  public boolean alwaysDecides() {
    return switch (this) {
      case ITEM, MARKETING, DESTINATION, ADDRESSEE, LAW -> true;
      case PARTY, LISTING, END_USE, KNOWLEDGE, APPLICATION, PARTICULAR -> false;
    };
  }

  /// Whether such a fact counts once the transaction names a party or an end use.
  public boolean decidesOnceAsked() {
    return switch (this) {
      case PARTY, LISTING, END_USE -> true;
      case ITEM, MARKETING, DESTINATION, ADDRESSEE, LAW, KNOWLEDGE, APPLICATION, PARTICULAR ->
          false;
    };
  }
}
