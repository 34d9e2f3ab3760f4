package dev.palier.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.data.DataException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a data folder reads as, and what is told of a spoilt one.
class CatalogLoaderTest {

  @TempDir Path root;

  @Test
  void the_first_figure_that_is_not_rejected_is_preferred() {
    Chip chip =
        read(
            """
            figures:
              fp16:
                - {value: 200, source: DOC, grade: C, rejected: sparse}
                - 100 DOC A
                - {value: 99, source: DOC, grade: C, note: rounded}
            """);
    assertThat(chip.find(Attribute.FP16).orElseThrow().value()).isEqualByComparingTo("100");
    assertThat(chip.readings(Attribute.FP16)).hasSize(3);
    assertThat(chip.conflicts(Attribute.FP16)).extracting(Figure::note).containsExactly("rounded");
  }

  @Test
  void an_unpublished_attribute_keeps_its_estimates_and_prefers_none() {
    Chip chip =
        read(
            """
            unpublished:
              fp16: no rate was published
            figures:
              fp16:
                - 90 DOC D
                - 110 DOC D
            """);
    assertThat(chip.isUnpublished(Attribute.FP16)).isTrue();
    assertThat(chip.find(Attribute.FP16)).isEmpty();
    assertThat(chip.conflicts(Attribute.FP16)).hasSize(2);
  }

  @Test
  void an_absent_attribute_is_neither_published_nor_lacking() {
    Chip chip = new ExampleData(root).load().getChip("acme-one");
    assertThat(chip.find(Attribute.FP8)).isEmpty();
    assertThat(chip.isUnpublished(Attribute.FP8)).isFalse();
    assertThat(chip.lacks(Attribute.FP8)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiltFiles")
  void a_spoilt_file_is_refused(String what, String file, String text, String message) {
    ExampleData data = new ExampleData(root).with(file, text);
    assertThatThrownBy(data::load).isInstanceOf(DataException.class).hasMessage(message);
  }

  static Stream<Arguments> spoiltFiles() {
    return Stream.of(
        spoilt(
            "unknown field",
            chip("colour: red\n"),
            "14 colour: unknown field",
            "take one of id, name, maker, family, architecture, form, memory, market, status,"
                + " export-only, parent, cuts, aliases, shared-aliases, dies, die-area-readings,"
                + " figures, unpublished, unsupported, milestones, note, or remove it"),
        spoilt(
            "figure without a source",
            chip("").replace("- 100 DOC A", "- {value: 100, grade: A}"),
            "13 figures.fp16[0].source: the field is missing",
            "add `source:` here"),
        spoilt(
            "figure of two words",
            chip("").replace("100 DOC A", "100 DOC"),
            "13 figures.fp16[0]: \"100 DOC\" is not value, source, grade",
            "write these 3 words, or `{value: …}`"),
        spoilt(
            "figure of an unknown source",
            chip("").replace("100 DOC A", "100 PRESS A"),
            "13 figures.fp16[0].source: the source \"PRESS\" is not in sources.yaml",
            "add it there, with its title and its rights"),
        spoilt(
            "value with a unit",
            chip("").replace("100 DOC A", "100T DOC A"),
            "13 figures.fp16[0].value: \"100T\" is not a number",
            "write it with a decimal point and without unit, such as 1979 or 989.5"),
        spoilt(
            "unknown grade",
            chip("").replace("100 DOC A", "100 DOC E"),
            "13 figures.fp16[0].grade: \"E\" is not one of a, b, c, d",
            "take one of these words"),
        spoilt(
            "value below zero",
            chip("").replace("100 DOC A", "-100 DOC A"),
            "13 figures.fp16[0]: The value -100 of fp16 is below zero",
            "drop the sign"),
        spoilt(
            "unknown attribute",
            chip("").replace("fp16:", "fp17:"),
            "13 figures.fp17: \"fp17\" is not an attribute of a chip",
            "take a format such as fp16, or a key such as memory-capacity-gb"),
        spoilt(
            "date that is none",
            chip(
                "milestones: [{event: announced, date: soon, basis: plan, source: DOC, grade: D}]\n"),
            "14 milestones[0]: \"soon\" is not a date",
            "write it as 2025, 2025-H1, 2025-Q3, 2025-07 or 2025-07-15"),
        spoilt(
            "two preferred areas",
            chip(
                "die-area-readings:\n"
                    + "  - {label: a, area-mm2: 1, source: DOC, grade: A, preferred: true}\n"
                    + "  - {label: b, area-mm2: 2, source: DOC, grade: A, preferred: true}\n"),
            "1: acme-one has two preferred readings of its die area",
            "prefer only one, or none"),
        spoilt(
            "unknown maker",
            chip("").replace("maker: acme", "maker: apex"),
            "3 maker: the maker \"apex\" is not in makers.yaml",
            "add it there, or correct the id"),
        spoilt(
            "parent that does not exist",
            chip("parent: acme-zero\n"),
            "14 parent: the parent \"acme-zero\" is not in the catalogue",
            "add its file below chips/, or correct the id"),
        spoilt(
            "parent of itself",
            chip("parent: acme-one\n"),
            "14 parent: the chip is its own ancestor",
            "remove the parent of the chip that was there first"),
        spoilt(
            "id that is not the file's name",
            chip("").replace("id: acme-one", "id: acme-two"),
            "1 id: the id \"acme-two\" is not the name of its file",
            "rename the file to acme-two.yaml"),
        Arguments.of(
            "system of an unknown chip",
            "systems/acme.yaml",
            "systems:\n"
                + "  - id: acme-box\n    name: Acme Box\n    maker: acme\n    form: node\n"
                + "    components: [{chip: acme-two, count: 8}]\n",
            "1 problem in the data files:\n"
                + "systems/acme.yaml:6 systems[0].components: the chip \"acme-two\" is not in the"
                + " catalogue\n  Maybe add its file below chips/, or correct the id."),
        Arguments.of(
            "name that another product has",
            "systems/acme.yaml",
            "systems:\n"
                + "  - id: acme-box\n    name: ONE\n    maker: acme\n    form: node\n"
                + "    aliases: {en: [Box]}\n"
                + "    components: [{chip: acme-one, count: 8}]\n",
            "1 problem in the data files:\n"
                + "systems/acme.yaml:6 systems[0].aliases: the name \"ONE\" is also claimed by"
                + " acme-one\n  Maybe remove it from one of the two, or write it under"
                + " `shared-aliases:` in both."),
        Arguments.of(
            "id that stands twice",
            "systems/acme.yaml",
            "systems:\n"
                + "  - {id: acme-one, name: Other, maker: acme, form: node, components: [{chip:"
                + " acme-one, count: 8}]}\n",
            "1 problem in the data files:\n"
                + "systems/acme.yaml:2 systems[0].id: \"acme-one\" stands already in"
                + " chips/acme/acme-one.yaml:1\n  Maybe remove one of the two, or give it another"
                + " id."));
  }

  @Test
  void every_problem_of_every_file_is_told_at_once() {
    ExampleData data =
        new ExampleData(root)
            .with("chips/acme/acme-one.yaml", ExampleData.CHIP.replace("name: Acme One\n", ""))
            .with("makers.yaml", "makers: [{id: acme, name: Acme, country: USA}]\n");
    assertThatThrownBy(data::load)
        .hasMessageStartingWith("2 problems in the data files:\n")
        .hasMessageContaining("chips/acme/acme-one.yaml:1 name: the field is missing")
        .hasMessageContaining(
            "makers.yaml:1 makers[0]: The country of acme is \"USA\"\n"
                + "  Maybe write its two letters of ISO 3166, such as US.");
  }

  @Test
  void a_circle_of_parents_is_told_at_every_chip_in_it() {
    ExampleData data =
        new ExampleData(root)
            .with("chips/acme/acme-one.yaml", ExampleData.CHIP + "parent: acme-two\n")
            .with(
                "chips/acme/acme-two.yaml",
                ExampleData.CHIP.replace("acme-one", "acme-two").replace("One", "Two")
                    + "parent: acme-one\n");
    assertThatThrownBy(data::load)
        .hasMessageStartingWith("2 problems in the data files:\n")
        .hasMessageContaining("chips/acme/acme-one.yaml:14 parent: the chip is its own ancestor")
        .hasMessageContaining("chips/acme/acme-two.yaml:14 parent: the chip is its own ancestor");
  }

  private Chip read(String figures) {
    String text = ExampleData.CHIP.substring(0, ExampleData.CHIP.indexOf("figures:")) + figures;
    return new ExampleData(root).with("chips/acme/acme-one.yaml", text).load().getChip("acme-one");
  }

  private static String chip(String more) {
    return ExampleData.CHIP + more;
  }

  private static Arguments spoilt(String what, String text, String where, String maybe) {
    String message =
        "1 problem in the data files:\nchips/acme/acme-one.yaml:"
            + where
            + "\n  Maybe "
            + maybe
            + ".";
    return Arguments.of(what, "chips/acme/acme-one.yaml", text, message);
  }
}
