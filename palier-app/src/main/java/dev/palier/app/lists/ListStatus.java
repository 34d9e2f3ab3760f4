package dev.palier.app.lists;

import dev.palier.app.text.Messages;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.Staleness;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One source and the version of it that is in use.
///
/// @param current empty where none is kept and none ships, or where the starter is not needed
/// @param kept how many versions are on disk
public record ListStatus(ListSource source, Optional<CurrentList> current, int kept) {

  /// Of all sources, in their order.
  public static List<ListStatus> all(ListDesk desk) throws IOException {
    CurrentLists lists = desk.current();
    List<ListStatus> all = new ArrayList<>();
    for (ListSource source : desk.sources().all()) {
      all.add(
          new ListStatus(
              source,
              lists.all().stream()
                  .filter(list -> list.source().id().equals(source.id()))
                  .findFirst(),
              desk.store().versions(source.id()).size()));
    }
    return all;
  }

  /// Two or three lines on it.
  public List<String> lines(Messages messages, Instant now) {
    ListWords words = new ListWords(messages);
    List<String> lines = new ArrayList<>();
    lines.add(source.id() + ": " + source.title());
    if (current.isEmpty()) {
      lines.add("  " + absence(messages));
      return lines;
    }
    CurrentList list = current.get();
    Staleness staleness = list.staleness(now);
    lines.add(
        "  "
            + messages.get(
                "lists.in-use",
                words.version(list.snapshot().version()),
                String.format(messages.language(), "%,d", list.snapshot().version().parties()),
                list.snapshot().version().origin()));
    lines.add(
        "  "
            + (source.shipped() && kept == 0
                ? messages.get("lists.ships")
                : messages.get(
                    "lists.age",
                    String.valueOf(staleness.days()),
                    String.valueOf(staleness.limit().toDays()),
                    String.valueOf(kept))));
    if (list.snapshot().version().starter()) {
      lines.add("  " + messages.get("lists.starter"));
    } else if (staleness.stale()) {
      lines.add("  " + words.stale(staleness));
    }
    if (!list.note().isEmpty()) {
      lines.add("  " + list.note());
    }
    return lines;
  }

  private String absence(Messages messages) {
    if (source.form().isEmpty()) {
      return messages.get("lists.not-needed");
    }
    return source.addresses().isEmpty()
        ? messages.get("lists.from-file", source.id())
        : messages.get("lists.not-kept", source.addresses().getFirst().toString());
  }
}
