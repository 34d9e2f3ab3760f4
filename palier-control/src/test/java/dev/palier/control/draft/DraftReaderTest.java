package dev.palier.control.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.control.determination.Desk;
import dev.palier.control.determination.Determiner;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Drafts laid over the shipped statute book.
class DraftReaderTest {

  private static final StatuteBook BOOK = Desk.BOOK;
  private static final LocalDate DAY = LocalDate.parse("2026-09-01");

  private static Draft read(String text) {
    return DraftReader.read("draft.yaml", text, BOOK);
  }

  @Test
  void aLowerThresholdCatchesASmallerChip() {
    Draft draft =
        read(
            """
            draft: TPP of 2000
            from: 2026-09-01
            change:
              - id: 3A090.a.1
                when: item.tpp >= 2000.0
            """);
    Facts h20 = Desk.ask("item=nvidia-h20; destination=VN; as_of=2026-09-01").facts();
    assertThat(new Determiner(BOOK).outcome(h20, DAY)).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    Determiner drafted = new Determiner(draft.appliedTo(BOOK));
    assertThat(drafted.outcome(h20, DAY)).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(drafted.outcome(h20, DAY.minusDays(1))).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(draft.steps())
        .containsExactly(
            new Draft.Step.Changes("3A090.a.1", "item.tpp >= 4800.0", "item.tpp >= 2000.0"));
  }

  @Test
  void whatADraftDoesNotNameStays() {
    Draft draft =
        read(
            """
            draft: note 2 falls away
            from: 2026-09-01
            change:
              - {id: 3A090.a.2, unless: []}
            """);
    Provision changed = draft.provisions().getFirst();
    assertThat(changed.findPeriod(DAY).orElseThrow().written())
        .isEqualTo(BOOK.findProvision("3A090.a.2").orElseThrow().periods().getFirst().written());
    assertThat(changed.findPeriod(DAY).orElseThrow().unless()).isEmpty();
    assertThat(changed.findPeriod(DAY.minusDays(1)).orElseThrow().unless())
        .containsExactly("note-2-to-3A090");
  }

  @Test
  void addsRepealsAndEnforces() {
    Draft draft =
        read(
            """
            draft: three steps
            from: 2026-09-01
            change:
              - {id: rs-a-worldwide, enforcement: enforced}
            add:
              - id: rs-brazil
                title: Everything with a TPP of 100 to Brazil
                then: {licence: RS, basis: destination}
                when: item.tpp >= 100.0 && destination.country in group('BR')
            repeal: [letter-2025-h20, letter-2025-thresholds]
            """);
    Determiner drafted = new Determiner(draft.appliedTo(BOOK));
    assertThat(
            drafted.outcome(
                Desk.ask("item=nvidia-h100-sxm; destination=FR; as_of=2026-09-01").facts(), DAY))
        .isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(
            drafted.outcome(
                Desk.ask("item=nvidia-l2; destination=BR; as_of=2026-09-01").facts(), DAY))
        .isEqualTo(Outcome.LICENCE_REQUIRED);
    Facts h20ByNvidia =
        Desk.ask("item=nvidia-h20; destination=CN; exporter=NVIDIA; as_of=2026-09-01").facts();
    assertThat(new Determiner(BOOK).outcome(h20ByNvidia, DAY)).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(drafted.outcome(h20ByNvidia, DAY)).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
  }

  @Test
  void tellsEveryProblemAtOnce() {
    assertThatThrownBy(() ->
            read(
                """
                draft: broken
                from: 2026-09-01
                change:
                  - {id: 3A090.z, when: "true"}
                  - {id: 3A090.a.1, when: item.tpp >= 'much'}
                  - {id: 3A090-2022, when: item.tpp >= 1.0}
                add:
                  - {id: 3A090.b.1, then: {licence: RS, basis: destination}, when: item.speed > 1.0}
                repeal: [no-such-thing]
                colour: red
                """))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("there is no provision \"3A090.z\"")
        .hasMessageContaining("draft.yaml:5")
        .hasMessageContaining("the text of \"3A090-2022\" does not stand on 2026-09-01")
        .hasMessageContaining("the id \"3A090.b.1\" is taken")
        .hasMessageContaining("item")
        .hasMessageContaining("there is no provision \"no-such-thing\"")
        .hasMessageContaining("colour");
  }

  @Test
  void refusesNamesThatLeadNowhereAndCircles() {
    assertThatThrownBy(() ->
            read("draft: x\nfrom: 2026-09-01\nchange: [{id: 3A090.a.1, when: \"applies('y')\"}]"))
        .hasMessageContaining("names the provision \"y\"");
    assertThatThrownBy(() ->
            read(
                "draft: x\nfrom: 2026-09-01\nchange: [{id: 3A090.a.1, when: \"applies('3A090.a')\"}]"))
        .hasMessageContaining("names itself");
    assertThatThrownBy(() -> read("draft: nothing\nfrom: 2026-09-01"))
        .hasMessageContaining("changes nothing");
  }
}
