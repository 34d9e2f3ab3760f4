package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/// The Consolidated List of the Security Council in XML. Its entries are known by their permanent
/// reference numbers, such as `CDi.001`.
final class UnXml implements ListFormat {

  private static final String PERSON = "INDIVIDUAL";
  private static final String ORGANISATION = "ENTITY";

  @Override
  public String id() {
    return "un-xml";
  }

  @Override
  public boolean fits(String name, String head) {
    return head.contains("<CONSOLIDATED_LIST");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    new XmlFile(files.getFirst(), entries)
        .elements(
            top -> entries.published(dateGenerated(top)),
            Set.of(PERSON, ORGANISATION),
            element -> read(element, entries));
  }

  private static String dateGenerated(XMLStreamReader top) {
    String date = top.getAttributeValue(null, "dateGenerated");
    return date == null ? "" : date;
  }

  private static void read(XmlElement entry, Entries entries) {
    Draft draft = entries.draft("un-sc", 0);
    boolean person = entry.name().equals(PERSON);
    String reference = entry.text("REFERENCE_NUMBER");
    draft.number(reference.isEmpty() ? entry.text("DATAID") : reference);
    draft.kind(person ? PartyKind.PERSON : PartyKind.ORGANISATION);
    String name = entry.joined(" ", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    draft.aliases(Texts.split(name));
    draft.alias(entry.text("NAME_ORIGINAL_SCRIPT"));
    of(entry, "ALIAS").forEach(alias -> alias(alias, draft));
    of(entry, "ADDRESS").forEach(address -> address(address, draft));
    entry
        .all("NATIONALITY")
        .flatMap(nationality -> nationality.all("VALUE"))
        .forEach(country -> draft.country(country.text()));
    of(entry, "DATE_OF_BIRTH").forEach(birth -> birth(birth, draft));
    of(entry, "PLACE_OF_BIRTH").forEach(place -> birthPlace(place, draft));
    of(entry, "DOCUMENT").forEach(document -> document(document, draft));
    draft.programme(entry.text("UN_LIST_TYPE"));
    draft.citation(reference);
    entry
        .all("DESIGNATION")
        .flatMap(designation -> designation.all("VALUE"))
        .forEach(value -> draft.remark(value.text()));
    draft.remark("Listed on", entry.text("LISTED_ON"));
    draft.remark(entry.text("COMMENTS1"));
    entries.add(draft);
  }

  /// The children that carry the name of their entry: `INDIVIDUAL_ALIAS`, `ENTITY_ALIAS`.
  private static Stream<XmlElement> of(XmlElement entry, String child) {
    return entry.all(entry.name() + "_" + child);
  }

  private static void alias(XmlElement alias, Draft draft) {
    NameRole role =
        switch (alias.text("QUALITY")) {
          case "Low" -> NameRole.WEAK_ALIAS;
          case "f.k.a." -> NameRole.FORMER;
          default -> NameRole.ALIAS;
        };
    Texts.split(alias.text("ALIAS_NAME")).forEach(name -> draft.name(name, role));
    draft.remark(alias.text("NOTE"));
    draft.birth(alias.text("DATE_OF_BIRTH"));
  }

  private static void address(XmlElement address, Draft draft) {
    draft.address(
        address.joined(", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE"),
        address.text("COUNTRY"));
    draft.remark(address.text("NOTE"));
  }

  private static void birth(XmlElement birth, Draft draft) {
    boolean circa = birth.text("TYPE_OF_DATE").equals("APPROXIMATELY");
    String from = birth.text("FROM_YEAR");
    String to = birth.text("TO_YEAR");
    String exact = birth.joined(" ", "DATE");
    String text =
        !from.isEmpty() && !to.isEmpty()
            ? from + " to " + to
            : exact.isEmpty() ? birth.text("YEAR") : exact;
    List<PartialDate> dates = BirthDates.read(circa ? "circa " + text : text);
    dates.forEach(draft::birth);
    if (dates.isEmpty()) {
      draft.birth(text);
    }
    draft.remark(birth.text("NOTE"));
  }

  private static void birthPlace(XmlElement place, Draft draft) {
    draft.remark("Born in", place.joined(", ", "CITY", "STATE_PROVINCE", "COUNTRY"));
    draft.country(place.text("COUNTRY"));
  }

  private static void document(XmlElement document, Draft draft) {
    String type = document.joined(" ", "TYPE_OF_DOCUMENT");
    String number = document.text("NUMBER");
    if (!draft.perhapsIdentifier(type + " " + number)) {
      draft.remark(Texts.labelled(type, number));
    }
    draft.perhapsCountry(document.text("ISSUING_COUNTRY"));
    draft.remark(document.text("NOTE"));
  }
}
