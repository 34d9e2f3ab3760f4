package dev.palier.screening.disposition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where alerts and their history are kept. Safe for use by several threads and programs at once.
public interface AlertStore {

  Optional<Alert> find(String id);

  /// The alerts of one party.
  List<Alert> ofParty(PartyKey key);

  /// The history of one alert, the oldest event first.
  List<AlertEvent> history(String id);

  /// Keeps all of these changes, or none.
  ///
  /// @throws DecidedMeanwhileException where one of the alerts is no longer what the change began
  ///   with
  void apply(Collection<Change> changes);
}
