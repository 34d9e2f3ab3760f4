package dev.palier.screening.format;

import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.NameRole;
import java.io.IOException;
import java.util.List;

/// Lists of METI and MOFCOM in an array of entries, each of which names its list: `[{"list_id":
/// "jp-end-user-list", "entity_name": …, "aliases": […], "addresses": […]}]`.
///
/// The `country` of an entry is the list's, not the party's. METI's numbers change with every
/// edition of its list, so they name no entry here; MOFCOM's carry the day of the announcement and
/// do.
final class RegistryJson implements ListFormat {

  private static final String METI = "jp-end-user-list";

  @Override
  public String id() {
    return "registry-json";
  }

  @Override
  public boolean fits(String name, String head) {
    return head.stripLeading().startsWith("[") && head.contains("\"entity_name\"");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    new JsonFile(files.getFirst(), entries).array(entry -> read(entry, entries));
  }

  private static void read(JsonEntry entry, Entries entries) {
    String list = entry.text("list_id");
    Draft draft = entries.draft(list.isEmpty() ? KnownLists.OWN : list, entry.line());
    if (!list.equals(METI)) {
      draft.number(entry.text("id"));
    }
    String name = entry.text("entity_name");
    if (name.isBlank()) {
      entry.texts("addresses").forEach(address -> nameBehindCountry(address, draft, entries));
    } else {
      draft.name(name, NameRole.PRIMARY);
    }
    draft.aliases(entry.texts("aliases"));
    draft.kind(entry.text("entity_type"));
    entry.texts("addresses").forEach(address -> place(address, draft, entries));
    draft.citation(entry.text("source_list_name"));
    draft.url(entry.text("source_url"));
    draft.remark("From", entry.text("date_added"));
    draft.remark(entry.text("reason"));
    entries.published(entry.text("last_verified"));
    entries.add(draft);
  }

  /// Where a table was taken apart wrongly, the name stands behind the country: `People's Republic
  /// of China Karat Industry Co., Ltd.`
  private static void nameBehindCountry(String address, Draft draft, Entries entries) {
    entries
        .countries()
        .splitAtStart(address)
        .ifPresent(start -> draft.name(start.rest(), NameRole.PRIMARY));
  }

  /// An address, or the name of a country alone.
  private static void place(String address, Draft draft, Entries entries) {
    if (entries.countries().find(address).isPresent()) {
      draft.country(address);
    } else {
      draft.address(address, "");
      if (!draft.hasCountry()) {
        entries.countries().findAtStart(address).ifPresent(draft::countryCode);
      }
    }
  }
}
