package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of an entry of the Consolidated Screening List; its JSON and its CSV name them alike.
final class CslFields {

  private static final Pattern AND = Pattern.compile("^and\\s+");
  private static final Pattern PARTS = Pattern.compile(",\\s*");

  private CslFields() {}

  static void read(JsonEntry entry, Entries entries) {
    Draft draft = entries.draft(entry.text("source"), entry.line());
    draft.number(entry.text("entity_number"));
    draft.kind(entry.text("type"));
    draft.name(entry.text("name"), NameRole.PRIMARY);
    draft.aliases(entry.texts("alt_names"));
    entry.entries("addresses").forEach(address -> addAddress(draft, address));
    entry.texts("addresses").forEach(address -> addAddress(draft, address, entries));
    entry.texts("nationalities").forEach(draft::country);
    entry.texts("citizenships").forEach(draft::country);
    draft.country(entry.text("vessel_flag"));
    draft.country(entry.text("country"));
    entry.texts("dates_of_birth").forEach(draft::birth);
    entry.texts("places_of_birth").forEach(place -> addBirthPlace(draft, place, entries));
    entry.entries("ids").forEach(id -> addNumber(draft, id));
    entry.texts("ids").forEach(id -> addNumber(draft, id, entries));
    entry.texts("programs").forEach(draft::programme);
    draft.requirement(entry.text("license_requirement"));
    draft.policy(entry.text("license_policy"));
    draft.citation(entry.text("federal_register_notice"));
    draft.url(entry.text("source_list_url"));
    draft.remark(entry.text("title"));
    draft.remark("From", entry.text("start_date"));
    draft.remark("Until", entry.text("end_date"));
    draft.remark("Standard order", entry.text("standard_order"));
    draft.remark("Call sign", entry.text("call_sign"));
    draft.remark("Vessel type", entry.text("vessel_type"));
    draft.remark("Vessel owner", entry.text("vessel_owner"));
    draft.remark(entry.text("remarks"));
    if (!entry.text("vessel_type").isBlank()) {
      draft.kind(PartyKind.VESSEL);
    }
    entries.add(draft);
  }

  /// Of several addresses in one text the city behind them is the last one's.
  private static void addAddress(Draft draft, JsonEntry address) {
    String country = address.text("country");
    List<String> streets = Texts.split(address.text("address"));
    int last = Math.max(0, streets.size() - 1);
    streets.subList(0, last).forEach(street -> draft.address(withoutAnd(street), country));
    draft.address(
        Texts.joined(
            streets.isEmpty() ? "" : withoutAnd(streets.getLast()),
            address.text("city"),
            address.text("state"),
            address.text("postal_code")),
        country);
  }

  /// `60 Wall Street, New York, US`: the code of the country at the end.
  private static void addAddress(Draft draft, String written, Entries entries) {
    String address = withoutAnd(written);
    Optional<String> code = codeAtEnd(address, entries);
    draft.address(code.isPresent() ? withoutCode(address) : address, code.orElse(""));
  }

  private static String withoutAnd(String address) {
    return AND.matcher(address.strip()).replaceFirst("");
  }

  private static void addBirthPlace(Draft draft, String place, Entries entries) {
    draft.remark("Born in", place);
    entries.countries().findInAddress(place).ifPresent(draft::countryCode);
  }

  private static void addNumber(Draft draft, JsonEntry id) {
    addNumber(draft, id.text("type"), id.text("number"), id.text("country"));
  }

  /// `Passport, 836238033, KP`.
  private static void addNumber(Draft draft, String written, Entries entries) {
    String[] kindAndRest = PARTS.split(written.strip(), 2);
    String rest = kindAndRest.length < 2 ? "" : kindAndRest[1];
    Optional<String> code = codeAtEnd(rest, entries);
    addNumber(draft, kindAndRest[0], code.isPresent() ? withoutCode(rest) : rest, code.orElse(""));
  }

  private static void addNumber(Draft draft, String kind, String number, String country) {
    if (draft.perhapsIdentifier(kind + " " + number)) {
      draft.perhapsCountry(country);
    } else {
      draft.remark(Texts.labelled(kind, Texts.joined(number, country)));
    }
  }

  private static String withoutCode(String text) {
    String before = text.substring(0, text.length() - 2).stripTrailing();
    return before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
  }

  private static Optional<String> codeAtEnd(String text, Entries entries) {
    String last = text.substring(text.lastIndexOf(',') + 1).strip();
    return Optional.of(last).filter(entries.countries()::isCode);
  }
}
