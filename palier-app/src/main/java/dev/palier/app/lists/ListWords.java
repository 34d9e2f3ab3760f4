package dev.palier.app.lists;

import dev.palier.app.text.Messages;
import dev.palier.data.Problem;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.list.Staleness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Says in a language what became of an update, and how old a list is.
public final class ListWords {

  private static final int WARNINGS_TOLD = 5;

  private final Messages messages;

  public ListWords(Messages messages) {
    this.messages = messages;
  }

  /// Such as "us-csl of 2026-07-31 is stale: nobody confirmed it for 116 days; its limit is 7".
  public String stale(Staleness staleness) {
    return messages.get(
        "lists.stale",
        staleness.version().source(),
        staleness.version().published().toString(),
        String.valueOf(staleness.days()),
        String.valueOf(staleness.limit().toDays()));
  }

  /// What everyone who reads an answer must know of the lists behind it. The age of the starter
  /// list is not told: it proves nothing at any age.
  public List<String> caveats(ScreeningLists lists, Instant now) {
    List<String> lines = new ArrayList<>();
    if (lists.versions().stream().anyMatch(ListVersion::starter)) {
      lines.add(messages.get("lists.starter"));
    }
    lists.stale(now).stream()
        .filter(staleness -> !staleness.version().starter())
        .map(this::stale)
        .forEach(lines::add);
    lists.snapshots().stream()
        .map(Snapshot::note)
        .filter(note -> !note.isEmpty())
        .forEach(lines::add);
    return lines;
  }

  /// The lines on an update; those of a refusal end with a way out.
  public List<String> of(UpdateResult result) {
    List<String> lines = new ArrayList<>();
    switch (result) {
      case UpdateResult.Taken taken -> {
        lines.add(messages.get("lists.taken", version(taken.version()), entries(taken.version())));
        taken
            .before()
            .ifPresent(before ->
                lines.add("  " + messages.get("lists.before", version(before), entries(before))));
        taken.warnings().stream()
            .limit(WARNINGS_TOLD)
            .map(Problem::toString)
            .forEach(line -> lines.add("  " + line.replace("\n", "\n  ")));
        int more = taken.warnings().size() - WARNINGS_TOLD;
        if (more > 0) {
          lines.add("  " + messages.get("lists.more-warnings", String.valueOf(more)));
        }
      }
      case UpdateResult.Confirmed confirmed ->
          lines.add(messages.get("lists.confirmed", version(confirmed.version())));
      case UpdateResult.Refused refused -> {
        lines.add(
            messages.get(
                "lists.refused",
                refused.source().id(),
                messages.of("lists.reason", refused.refusal().reason())));
        lines.add("  " + refused.refusal().what() + ".");
        lines.add(
            "  "
                + refused
                    .inUse()
                    .map(version -> messages.get("lists.stays", version(version)))
                    .orElseGet(() -> messages.get("lists.none-kept")));
        lines.add("Maybe " + refused.refusal().maybe() + ".");
      }
    }
    return lines;
  }

  /// Such as "us-csl of 2026-07-31, version 5a2b1c0d9e8f".
  public String version(ListVersion version) {
    return messages.get(
        "lists.version", version.source(), version.published().toString(), version.shortDigest());
  }

  private String entries(ListVersion version) {
    return String.format(messages.language(), "%,d", version.parties());
  }
}
