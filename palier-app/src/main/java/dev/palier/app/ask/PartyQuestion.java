package dev.palier.app.ask;

import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyReader;
import dev.palier.app.party.PartyRow;
import dev.palier.control.geography.Geography;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads a question about a party, whose parameters are the columns of a file of parties: `name`,
/// `type`, `country` …, and `related`.
public final class PartyQuestion {

  private final PartyReader reader;

  public PartyQuestion(Geography geography) {
    this.reader = new PartyReader(geography);
  }

  /// The party that is asked about, and what of it cannot be read.
  public PartyRow of(Ask ask) {
    Map<PartyColumn, String> stated = new EnumMap<>(PartyColumn.class);
    for (PartyColumn column : PartyColumn.values()) {
      ask.find(column.column()).ifPresent(value -> stated.put(column, value));
    }
    return of(stated);
  }

  public PartyRow of(Map<PartyColumn, String> stated) {
    return reader.read(1, stated, List.of());
  }

  /// Whether related names are asked for: they are unless they are declined.
  public static boolean wantsRelated(Ask ask) {
    return ask.find("related").isEmpty() || ask.flag("related");
  }
}
