package dev.palier.control.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {

  @Test
  void everyProblemOfAnOrderIsToldAtOnce() {
    OrderReading reading =
        Desk.read(
            "item=H100; destination=Atlantis; as_of=2025-13-01; quantity=-3; export_type=import; certified=perhaps; marketed_for=space; end_user_lists=my-list; facts=item.tpp=fast");
    assertThat(reading)
        .isInstanceOfSatisfying(
            OrderReading.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly(
                        Field.ITEM,
                        Field.AS_OF,
                        Field.DESTINATION,
                        Field.QUANTITY,
                        Field.EXPORT_TYPE,
                        Field.MARKETED_FOR,
                        Field.CERTIFIED,
                        Field.END_USER_LISTS,
                        Field.FACTS));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "item=H100; destination=CN; as_of=2025-01-01 | item \"H100\": the name fits 3 products / Maybe take one of nvidia-h100-nvl, nvidia-h100-pcie, nvidia-h100-sxm.",
        "item=nvidia-h20; destination=Chinaa; as_of=2025-01-01 | destination \"Chinaa\": not a country / Maybe write its two letters of ISO 3166-1 or its name in English, French or Chinese.",
        "item=nvidia-h20; destination=CN; as_of=15/07/2025 | as_of \"15/07/2025\": not a date / Maybe write it as 2025-07-15.",
        "item=nvidia-h20; destination=CN; as_of=2021-01-01 | as_of \"2021-01-01\": the statute book covers 2022-08-01 to 2035-12-31 / Maybe ask for a day in between.",
        "item=nvidia-h20; destination=CN; as_of=2025-01-01; quantity=1.5 | quantity \"1.5\": not a whole number of pieces / Maybe write digits only, such as 64.",
        "item=nvidia-h20; destination=CN; as_of=2025-01-01; facts=item.tps=3 | facts \"item.tps\": no such fact / Maybe take a name that `palier rules --facts` lists.",
      })
  void aProblemSaysWhatWhereAndAWayOut(String order, String expected) {
    assertThat(Desk.read(order))
        .isInstanceOfSatisfying(
            OrderReading.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(FieldProblem::toString)
                    .containsExactly(expected.replace(" / Maybe", "\n  Maybe")));
  }

  @Test
  void aMissingFieldIsTold() {
    assertThat(Desk.read("item=nvidia-h20"))
        .isInstanceOfSatisfying(
            OrderReading.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly(Field.AS_OF, Field.DESTINATION));
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({"US, CN, export", "MY, MO, reexport", "CN, CN, transfer", ", CN, export"})
  void theKindOfTransactionFollowsFromTheExportersCountry(String from, String to, String expected) {
    String order =
        "item=nvidia-h20; as_of=2025-01-01; destination="
            + to
            + (from == null ? "" : "; exporter_country=" + from);
    assertThat(Desk.ask(order).facts().get(Desk.BOOK.vocabulary().get("transaction.type")))
        .hasFieldOrPropertyWithValue("value", expected);
  }

  @ParameterizedTest
  @CsvSource({"H20", "Nvidia H20", "英伟达H20", "puce H20", "NVIDIA-H20", "h20 96gb"})
  void theItemMayBeNamedInManyWays(String name) {
    assertThat(Desk.read("item=" + name + "; destination=CN; as_of=2025-01-01"))
        .isInstanceOfSatisfying(
            OrderReading.Read.class,
            read -> assertThat(read.transaction().item().id()).isEqualTo("nvidia-h20"));
  }

  @Test
  void theListsOfAScreeningSettleEveryListing() {
    assertThat(List.of("none", "entity-list,footnote-4"))
        .allSatisfy(lists ->
            assertThat(
                    Desk.ask(
                            "item=nvidia-h20; destination=SG; as_of=2024-06-01; end_user_lists="
                                + lists)
                        .notAsked())
                .noneMatch(side -> side.kind() == dev.palier.control.fact.FactKind.LISTING));
  }
}
