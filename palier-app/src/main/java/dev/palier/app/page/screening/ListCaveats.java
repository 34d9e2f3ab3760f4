package dev.palier.app.page.screening;

import dev.palier.app.ask.Ask;
import dev.palier.app.lists.ListWords;
import dev.palier.screening.list.ScreeningLists;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What everyone who reads an answer must know of the lists at the end of this day.
final class ListCaveats {

  private ListCaveats() {}

  static List<String> of(Ask ask, ScreeningLists lists) {
    Instant end = ask.today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new ListWords(ask.text().messages()).caveats(lists, end);
  }
}
