package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One list of the United States with addresses: `{"list_id": "bis-entity-list", "count": 3409,
/// "entities": [{"name": …, "address": …}]}`. The notes of the Entity List are the licence
/// requirement of the entry.
final class CollectionJson implements ListFormat {

  private static final String ENTITY_LIST = "bis-entity-list";

  @Override
  public String id() {
    return "collection-json";
  }

  @Override
  public boolean fits(String name, String head) {
    return head.stripLeading().startsWith("{")
        && head.contains("\"list_id\"")
        && head.contains("\"entities\"");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    Map<String, String> told = new HashMap<>();
    new JsonFile(files.getFirst(), entries)
        .object(
            Set.of("entities"),
            entry -> read(entry, told.getOrDefault("list_id", ""), entries),
            (field, value) -> told.put(field, value.text(field)));
    entries.published(told.getOrDefault("extracted", ""));
    entries.expect("count", told.getOrDefault("count", ""));
  }

  private static void read(JsonEntry entry, String list, Entries entries) {
    Draft draft = entries.draft(list, entry.line());
    draft.name(entry.text("name"), NameRole.PRIMARY);
    draft.aliases(entry.texts("aliases"));
    String country = entry.text("country");
    Texts.split(country).forEach(draft::country);
    Texts.split(entry.text("address"))
        .forEach(address -> draft.address(address.replaceFirst("^and\\s+", ""), ""));
    draft.citation(entry.text("federal_register"));
    draft.remark("Status", entry.text("status"));
    draft.remark("From", entry.text("effective_date"));
    if (list.equals(ENTITY_LIST)) {
      draft.requirement(entry.text("notes"));
    } else {
      notes(entry.text("notes"), draft);
    }
    entries.add(draft);
  }

  /// `Target Type: Public Company; USCC: 91110000MA005UCQ5P (China)`.
  private static void notes(String notes, Draft draft) {
    for (String note : Texts.split(notes)) {
      if (note.startsWith("Date of birth: ")) {
        draft.birth(note.substring("Date of birth: ".length()));
      } else {
        draft.perhapsIdentifier(note);
      }
    }
    draft.remark(notes);
  }
}
