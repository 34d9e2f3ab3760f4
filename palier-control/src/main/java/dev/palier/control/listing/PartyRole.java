package dev.palier.control.listing;

import java.util.Locale;

/// What a party is to a transaction.
///
/// Source: 15 CFR 748.5(c)–(f) names purchaser, intermediate consignee, ultimate consignee and end
/// user as parties; 15 CFR 744.11(a) and 744.8(a) require a licence where one of these is listed.
public enum PartyRole {
  END_USER,
  PURCHASER,
  CONSIGNEE,
  INTERMEDIATE_CONSIGNEE,
  /// It is no party of 15 CFR 748.5; what it owns may be reached through it (15 CFR 744.11(a)(1)).
  ULTIMATE_PARENT,
  /// It is bound as everyone is by a denial order (15 CFR 764.3(a)(2)), by no other list here.
  EXPORTER;

  /// The word of files: `intermediate_consignee`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// In words: `intermediate consignee`.
  public String inWords() {
    return word().replace('_', ' ');
  }
}
