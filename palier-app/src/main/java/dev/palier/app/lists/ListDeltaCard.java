package dev.palier.app.lists;

import dev.palier.app.text.Messages;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.PartyName;
import dev.palier.screening.rescreen.Aspect;
import dev.palier.screening.rescreen.EntryChange;
import dev.palier.screening.rescreen.ListDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What changed between two versions, as lines to read.
public final class ListDeltaCard {

  private final Messages messages;
  private final ListWords words;

  public ListDeltaCard(Messages messages) {
    this.messages = messages;
    this.words = new ListWords(messages);
  }

  public List<String> lines(ListDelta delta) {
    List<String> lines = new ArrayList<>();
    lines.add(words.version(delta.before()) + " → " + words.version(delta.after()));
    lines.add(
        messages.get(
            "lists.diff",
            String.valueOf(delta.added().size()),
            String.valueOf(delta.removed().size()),
            String.valueOf(delta.changed().size())));
    delta.added().forEach(party -> lines.add("+ " + entry(party)));
    delta.removed().forEach(party -> lines.add("− " + entry(party)));
    delta
        .changed()
        .forEach(change -> {
          lines.add("~ " + entry(change.after()));
          change.aspects().stream()
              .sorted()
              .forEach(aspect -> lines.add("    " + aspect(change, aspect)));
        });
    return lines;
  }

  private String aspect(EntryChange change, Aspect aspect) {
    String gained = joined("+", change.gained(aspect));
    String lost = joined("−", change.lost(aspect));
    String both = (gained + " " + lost).strip();
    return messages.of("lists.aspect", aspect)
        + ": "
        + (both.isEmpty() ? messages.get("lists.reordered") : both);
  }

  private static String joined(String sign, List<?> values) {
    return values.stream().map(value -> sign + " " + text(value)).collect(Collectors.joining(" "));
  }

  private static String entry(ListedParty party) {
    return party.id()
        + "  "
        + party.name()
        + (party.countries().isEmpty() ? "" : " (" + String.join(", ", party.countries()) + ")");
  }

  /// One value of a part as it is read.
  static String text(Object value) {
    return switch (value) {
      case PartyName name -> name.text();
      case Address address ->
          address.text() + (address.country() == null ? "" : " (" + address.country() + ")");
      case PartialDate date -> date.written();
      case Identifier identifier -> identifier.kind() + " " + identifier.value();
      default -> value.toString();
    };
  }
}
