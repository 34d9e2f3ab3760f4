package dev.palier.app.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.app.desk.Palier;
import dev.palier.app.table.TableException;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartyFileTest {

  private static final PartyReader READER = new PartyReader(Palier.packaged().book().geography());

  @TempDir Path folder;

  private List<PartyRow> read(String text) throws IOException {
    List<PartyRow> rows = new ArrayList<>();
    try (PartyFile file = PartyFile.open(write(text), READER)) {
      file.forEachRemaining(rows::add);
    }
    return rows;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("parties.csv"), text);
  }

  @Test
  void everyColumnIsRead() throws IOException {
    List<PartyRow> rows =
        read(
            """
            # our customers
            reference,name,aliases,type,country,address,birth,ids
            #17,"Acme, Inc.",Acme Ltd; Acme 有限公司,company,Chine,"1 Road, Xi'an",,IMO 91-87629; lei:5493001k
            18,Ivan Ivanov,,person,RU,,1971-05,
            """);
    assertThat(rows).extracting(PartyRow::problems).containsOnly(List.of());
    assertThat(rows.getFirst().party())
        .isEqualTo(
            new Party(
                "#17",
                List.of("Acme, Inc.", "Acme Ltd", "Acme 有限公司"),
                PartyKind.ORGANISATION,
                "CN",
                "1 Road, Xi'an",
                null,
                List.of(new Identifier("imo", "9187629"), new Identifier("lei", "5493001K"))));
    assertThat(rows.getLast().find().orElseThrow().birth())
        .isEqualTo(new PartialDate(1971, 5, null, false));
  }

  @Test
  void onlyTheNameMustBeThereAndOtherHeadersInUseAreRead() throws IOException {
    List<PartyRow> rows = read("\uFEFFFull Name;Nationality\nA B;United Arab Emirates\n");
    assertThat(rows.getFirst().find().orElseThrow().country()).isEqualTo("AE");
    assertThat(read("name\nA\nB\n")).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsToldAndTheNameIsScreenedAllTheSame() throws IOException {
    List<PartyRow> rows =
        read(
            "name,type,country,birth\nA,wizard,Atlantis,tomorrow\n,person,CN,\nB,person,CN,1970\n");
    assertThat(rows.getFirst().find().orElseThrow()).isEqualTo(Party.named("A"));
    assertThat(rows.getFirst().problems())
        .extracting(PartyProblem::column)
        .containsExactly(PartyColumn.TYPE, PartyColumn.COUNTRY, PartyColumn.BIRTH);
    assertThat(rows.get(1).find()).isEmpty();
    assertThat(rows.get(1).problems().getFirst().toString())
        .isEqualTo("name \"\": the name is missing\n  Maybe fill it in or drop the line.");
    assertThat(rows.get(2).problems()).isEmpty();
  }

  @Test
  void aNameCutAtASeparatorIsTold() throws IOException {
    assertThat(read("name,country\nAcme, Inc.,US\n").getFirst().problems())
        .extracting(PartyProblem::what)
        .contains("the line has 3 fields, the header 2");
  }

  @Test
  void aColumnThatStandsTwiceUnderTwoNamesIsRefused() throws IOException {
    Path file = write("name,Full Name\nA,B\n");
    assertThatThrownBy(() -> PartyFile.open(file, READER))
        .isInstanceOf(TableException.class)
        .hasMessage(
            file + ": line 1: the column \"name\" stands twice.\nMaybe remove one of the two.");
  }

  @Test
  void aFileWithoutNamesIsRefused() throws IOException {
    Path file = write("reference,country\n1,CN\n");
    assertThatThrownBy(() -> PartyFile.open(file, READER))
        .isInstanceOf(TableException.class)
        .hasMessage(
            file
                + ": no column name among reference, country.\nMaybe start the file with a header such as reference,name,type,country.");
  }
}
