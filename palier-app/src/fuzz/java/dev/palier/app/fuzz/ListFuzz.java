package dev.palier.app.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.palier.data.DataException;
import dev.palier.screening.format.ListFile;
import dev.palier.screening.format.ListReader;
import dev.palier.screening.format.ListReading;
import dev.palier.screening.requirement.Listings;
import java.io.IOException;
import java.util.List;

/// Files of lists of every form and every kind of badness: whatever comes in, what comes out is
/// entries or told problems, never another exception.
///
/// In an ordinary build each runs on a few fixed inputs; `.ci/nightly` lets the fuzzer look for
/// more.
class ListFuzz {

  private static final ListReader READER = ListReader.packaged();
  private static final Listings LISTINGS = Listings.packaged();

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
    read("csl-json", start(data, "{\"results\": [{\"source\": \"Entity List\", \"name\": \"A\", "));
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
        start(
            data,
            "{\"countsBySource\": {}, \"entryCount\": 1, \"tables\": {\"sources\": [\"Entity List\"]}, \"entries\": [{\"n\": \"A\", \"s\": "));
  }

  @FuzzTest(maxDuration = "2m")
  void listsWithAddresses(FuzzedDataProvider data) throws IOException {
    read(
        "collection-json",
        start(data, "{\"list_id\": \"bis-dpl\", \"count\": 1, \"entities\": [{\"name\": \"A\", "));
  }

  @FuzzTest(maxDuration = "2m")
  void listsOfMinistries(FuzzedDataProvider data) throws IOException {
    read("registry-json", start(data, "[{\"entity_name\": \"\", \"addresses\": [\""));
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
        start(
            data,
            "{\"id\": \"1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"A\"], \""));
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
