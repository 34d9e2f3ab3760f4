package dev.palier.screening.disposition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where alerts and their history are kept. Safe for use by several threads and programs at once.
public interface AlertStore {

  Optional<Alert> find(String id);

  List<Alert> list(AlertQuery query);

  /// How many alerts a query finds, whatever its page.
  long count(AlertQuery query);

  /// How many alerts stand in each state.
  Map<AlertState, Long> countByState();

  /// The alerts of these parties, by party; a party without one is left out.
  Map<PartyKey, List<Alert>> ofParties(Collection<PartyKey> keys);

  /// The false positives whose time is over.
  List<Alert> expired(Instant now);

  /// The history of one alert, the oldest event first.
  List<AlertEvent> history(String id);

  /// Keeps all of these changes, or none.
  ///
  /// @throws DecidedMeanwhileException where one of the alerts is no longer what the change began
  ///   with
  void apply(Collection<Change> changes);
}
