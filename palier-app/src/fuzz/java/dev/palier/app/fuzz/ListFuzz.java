package dev.palier.app.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.palier.data.DataException;
import dev.palier.screening.format.ListFile;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.format.ListReading;
import dev.palier.screening.requirement.Listings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Files of lists of every form and every kind of badness: whatever comes in, what comes out is
/// entries or told problems, never another exception.
///
/// In an ordinary build each runs on a few fixed inputs; `.ci/nightly` lets the fuzzer look for
/// more.
class ListFuzz {

  private static final ListReader READER = ListReader.packaged();
  private static final Listings LISTINGS = Listings.packaged();

  private static final String CONDENSED =
      "{\"countsBySource\": {}, \"entryCount\": 1, \"tables\": {\"sources\": [\"Entity List\"], \"programmes\": [\"SDGT; FTO\"]}, \"entries\": [{";

  @FuzzTest(maxDuration = "2m")
  void listsOfAnyForm(FuzzedDataProvider data) throws IOException {
    String name = data.pickValue(new String[] {"sdn.csv", "list.json", "list.xml", "list"});
    ListFile file = ListFile.of(name, data.consumeRemainingAsBytes());
    try {
      follow(READER.read(List.of(file)));
    } catch (DataException told) {
      // told problems
    }
  }

  @FuzzTest(maxDuration = "2m")
  void consolidatedListsInJson(FuzzedDataProvider data) throws IOException {
    read(
        "csl-json",
        "{\"results\": [{"
            + fields(
                data,
                "source",
                "name",
                "alt_names",
                "addresses",
                "nationalities",
                "dates_of_birth",
                "places_of_birth",
                "ids",
                "programs",
                "type",
                "entity_number",
                "vessel_flag",
                "license_requirement",
                "remarks")
            + "}]}");
  }

  @FuzzTest(maxDuration = "2m")
  void consolidatedListsInCsv(FuzzedDataProvider data) throws IOException {
    read(
        "csl-csv",
        start(data, "source,name,alt_names,addresses,ids,dates_of_birth\nEntity List,A,"));
  }

  @FuzzTest(maxDuration = "2m")
  void condensedLists(FuzzedDataProvider data) throws IOException {
    read(
        "csl-condensed",
        CONDENSED
            + fields(data, "n", "a", "s", "t", "c", "e", "lr", "lp", "pg", "fr", "u")
            + "}]}");
  }

  @FuzzTest(maxDuration = "2m")
  void listsWithAddresses(FuzzedDataProvider data) throws IOException {
    read(
        "collection-json",
        "{\"list_id\": \"ofac-nscmic\", \"entities\": [{"
            + fields(
                data,
                "name",
                "aliases",
                "country",
                "address",
                "effective_date",
                "federal_register",
                "notes",
                "status")
            + "}], \"count\": 1}");
  }

  @FuzzTest(maxDuration = "2m")
  void listsOfMinistries(FuzzedDataProvider data) throws IOException {
    read(
        "registry-json",
        "[{"
            + fields(
                data,
                "entity_name",
                "aliases",
                "addresses",
                "list_id",
                "id",
                "entity_type",
                "date_added",
                "last_verified",
                "reason")
            + "}]");
  }

  @FuzzTest(maxDuration = "2m")
  void listsOfTheSecurityCouncil(FuzzedDataProvider data) throws IOException {
    read(
        "un-xml",
        start(data, "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><INDIVIDUAL_"));
  }

  @FuzzTest(maxDuration = "2m")
  void entitiesOfFollowTheMoney(FuzzedDataProvider data) throws IOException {
    read(
        "followthemoney",
        "{\"id\": \"1\", \"schema\": \"Person\", \"properties\": {"
            + fields(
                data,
                "name",
                "alias",
                "weakAlias",
                "previousName",
                "country",
                "birthDate",
                "address",
                "passportNumber",
                "imoNumber",
                "notes",
                "program")
            + "}}");
  }

  @FuzzTest(maxDuration = "2m")
  void listsOfOnesOwn(FuzzedDataProvider data) throws IOException {
    read("own-csv", start(data, "name,aliases,kind,country,address,birth,id\nA,"));
  }

  /// The three files of the form, cut out of one input.
  @FuzzTest(maxDuration = "2m")
  void listsOfOfac(FuzzedDataProvider data) throws IOException {
    String nothing = ",-0-,-0-,-0-,-0-,-0-,-0-,-0-,";
    String entry =
        data.consumeBoolean()
            ? "1,\"A\",\"individual\",\"SDGT\"" + nothing + "\"" + data.consumeString(200) + "\"\n"
            : data.consumeString(200);
    String other = data.consumeString(100);
    String address = data.consumeRemainingAsString();
    try {
      follow(
          READER.read(
              List.of(
                  ListFile.of("sdn.csv", entry),
                  ListFile.of("alt.csv", other.isEmpty() ? "1,1,\"aka\",\"B\",-0-" : other),
                  ListFile.of(
                      "add.csv", address.isEmpty() ? "1,1,\"C\",\"D\",\"E\",-0-" : address)),
              "sdn-csv"));
    } catch (DataException told) {
      // told problems
    }
  }

  /// Fields of an object of JSON, each with a text, some texts, objects, or what is left as it is.
  private static String fields(FuzzedDataProvider data, String... names) {
    List<String> fields = new ArrayList<>();
    while (data.remainingBytes() > 0) {
      String name = quoted(data.pickValue(names));
      String value =
          switch (data.consumeInt(0, 7)) {
            case 0 -> "[" + quoted(data.consumeString(60)) + "," + quoted("A") + "]";
            case 1 ->
                "[{\"type\": \"Passport\", \"address\": \"A\", \"number\": "
                    + quoted(data.consumeString(60))
                    + "}]";
            case 2 -> String.valueOf(data.consumeInt());
            case 3 -> data.consumeString(20);
            default -> quoted(data.consumeString(60));
          };
      fields.add(name + ": " + value);
    }
    return String.join(", ", fields);
  }

  private static String quoted(String text) {
    return '"' + text.replaceAll("[\\p{Cntrl}\"\\\\]", " ") + '"';
  }

  private static String start(FuzzedDataProvider data, String start) {
    return (data.consumeBoolean() ? start : "") + data.consumeRemainingAsString();
  }

  private static void read(String format, String text) throws IOException {
    try {
      follow(READER.read(List.of(ListFile.of("list", text)), format));
    } catch (DataException told) {
      // told problems
    }
  }

  private static void follow(ListReading reading) {
    LISTINGS.unknownWordings("list", reading.parties());
    reading.parties().forEach(LISTINGS::of);
  }
}
