package dev.palier.screening.format;

import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Entities of FollowTheMoney, one JSON object a line: `{"id": "NK-1", "schema": "Company",
/// "properties": {"name": ["…"]}, "datasets": ["…"]}`.
///
/// Parties are read; relations between them (`Ownership`, `Directorship`), addresses and sanctions
/// of their own are passed over. An entity belongs to the first of its data sets that is a known
/// list, or else to the list of one's own.
final class FollowTheMoney implements ListFormat {

  private static final Map<String, PartyKind> PARTIES =
      Map.of(
          "Person", PartyKind.PERSON,
          "Organization", PartyKind.ORGANISATION,
          "Company", PartyKind.ORGANISATION,
          "PublicBody", PartyKind.ORGANISATION,
          "LegalEntity", PartyKind.UNKNOWN,
          "Vessel", PartyKind.VESSEL,
          "Airplane", PartyKind.AIRCRAFT);

  private static final List<String> COUNTRIES =
      List.of("country", "jurisdiction", "nationality", "citizenship", "flag", "mainCountry");
  private static final Set<String> NUMBERS =
      Set.of(
          "passportNumber",
          "idNumber",
          "taxNumber",
          "innCode",
          "vatCode",
          "registrationNumber",
          "ogrnCode",
          "uscCode",
          "imoNumber",
          "mmsi",
          "leiCode",
          "dunsCode",
          "swiftBic",
          "serialNumber");

  @Override
  public String id() {
    return "followthemoney";
  }

  @Override
  public boolean fits(String name, String head) {
    String first = head.stripLeading().lines().findFirst().orElse("");
    return first.startsWith("{") && first.contains("\"schema\"");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    new JsonFile(files.getFirst(), entries)
        .lines(entity -> {
          PartyKind kind = PARTIES.get(entity.text("schema"));
          if (kind != null) {
            read(entity, kind, entries);
          } else if (entity.text("schema").isEmpty()) {
            entries.problem(entity.line(), "schema", "the entity has no schema", "check the line");
          }
        });
  }

  private static void read(JsonEntry entity, PartyKind kind, Entries entries) {
    JsonEntry properties = entity.entry("properties");
    Draft draft = entries.draft(list(entity, entries), entity.line());
    draft.number(entity.text("id"));
    draft.kind(kind);
    properties.texts("name").forEach(name -> draft.name(name, NameRole.ALIAS));
    draft.aliases(properties.texts("alias"));
    properties.texts("weakAlias").forEach(name -> draft.name(name, NameRole.WEAK_ALIAS));
    properties.texts("previousName").forEach(name -> draft.name(name, NameRole.FORMER));
    COUNTRIES.forEach(field -> properties.texts(field).forEach(draft::country));
    properties.texts("address").forEach(address -> draft.address(address, ""));
    properties.texts("birthDate").forEach(draft::birth);
    for (String field : NUMBERS) {
      String word =
          kind == PartyKind.AIRCRAFT && field.equals("registrationNumber")
              ? "registrationNumber of an aircraft"
              : field;
      entries
          .identifiers()
          .find(word)
          .ifPresent(
              name -> properties.texts(field).forEach(number -> draft.identifier(name, number)));
    }
    properties.texts("program").forEach(draft::programme);
    properties.texts("sourceUrl").stream().findFirst().ifPresent(draft::url);
    properties.texts("position").forEach(draft::remark);
    properties.texts("notes").forEach(draft::remark);
    entries.add(draft);
  }

  private static String list(JsonEntry entity, Entries entries) {
    return entity.texts("datasets").stream()
        .filter(entries::knows)
        .findFirst()
        .orElse(KnownLists.OWN);
  }
}
