package dev.palier.control.regime;

import dev.palier.control.provision.Provision;
import java.time.LocalDate;
import java.util.List;

/// A body of rules of one authority, such as `us-ear`.
///
/// @param lastVerified the date up to which its data was checked
public record Regime(
    String id,
    String title,
    String authority,
    Side side,
    LocalDate lastVerified,
    List<Unconfirmed> unconfirmed,
    List<Provision> provisions,
    List<Announcement> announcements) {

  public Regime {
    unconfirmed = List.copyOf(unconfirmed);
    provisions = List.copyOf(provisions);
    announcements = List.copyOf(announcements);
  }

  /// The same regime with other provisions.
  Regime with(List<Provision> others) {
    return new Regime(id, title, authority, side, lastVerified, unconfirmed, others, announcements);
  }

  /// Something that could not be confirmed and bears on answers from a date on.
  public record Unconfirmed(LocalDate from, String text) {}
}
