package dev.palier.app.page.alert;

import dev.palier.app.signin.SignedIn;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.list.KnownList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the work list shows.
///
/// @param here the address of this list, to come back to
/// @param total how many there are in all
/// @param before the address of the page before; empty where there is none, as `after`
/// @param done what was done last; empty where nothing was
public record AlertsView(
    SignedIn person,
    AlertFilter filter,
    Collection<KnownList> lists,
    List<Tab> tabs,
    List<Line> lines,
    String here,
    long total,
    String before,
    String after,
    String done) {

  /// One choice of states with how many alerts it shows.
  ///
  /// @param count null where it is not counted
  public record Tab(String label, @Nullable Long count, String address, boolean current) {}

  /// One alert in brief.
  ///
  /// @param next what it may become, for the keys: `ESCALATED FALSE_POSITIVE TRUE_MATCH`; empty
  ///   where nobody can decide now
  /// @param proposed who proposed what; null where nobody did
  public record Line(
      String id,
      long version,
      String address,
      String score,
      int share,
      boolean related,
      String party,
      String reference,
      String partyCountry,
      String entry,
      String list,
      String entryCountries,
      AlertState state,
      String line,
      long age,
      String opened,
      boolean matching,
      @Nullable String proposed,
      String next) {}
}
