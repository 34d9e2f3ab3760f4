package dev.palier.app.page.alert;

import dev.palier.app.page.screening.ScreeningView.Found;
import dev.palier.app.signin.SignedIn;
import dev.palier.screening.disposition.AlertState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one alert shows.
///
/// @param back the address of the list that it was opened from
/// @param sides both sides, feature by feature
/// @param versions what the sighting was screened against
/// @param proposal what waits for a second person; null where nothing does
/// @param standing the decision that holds, in words; empty where none does
/// @param form null where this person cannot decide now
/// @param fault why the last attempt was refused; null where none was
public record AlertView(
    SignedIn person,
    String id,
    long version,
    String back,
    String party,
    String reference,
    AlertState state,
    boolean matching,
    boolean related,
    Found match,
    List<Side> sides,
    List<String> versions,
    @Nullable Proposal proposal,
    String standing,
    @Nullable Form form,
    List<Event> history,
    @Nullable Fault fault) {

  /// One feature of both.
  public record Side(String label, List<String> party, List<String> entry) {}

  /// A decision that waits for a second person.
  ///
  /// @param confirmable whether this person may confirm it
  public record Proposal(
      String by, String at, AlertState state, String reason, String until, boolean confirmable) {}

  /// What may be decided.
  ///
  /// @param chosen the state that is chosen already; null where none is
  /// @param usualDays how long a false positive holds where nothing else is said
  /// @param secondPerson whether another person must confirm
  public record Form(
      List<AlertState> next,
      @Nullable AlertState chosen,
      String reason,
      String until,
      long usualDays,
      int reasonLimit,
      boolean secondPerson) {}

  /// Something that happened.
  public record Event(String at, String what, String reason) {}

  /// Why something was refused, and a way out.
  public record Fault(String what, String maybe) {}
}
