package dev.palier.app.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.app.desk.Palier;
import dev.palier.app.order.OrderRow;
import dev.palier.app.seal.Seal;
import dev.palier.control.determination.Caveat;
import dev.palier.control.determination.Outcome;
import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTest {

  private static final Palier PALIER = Palier.packaged();

  private static Impact between(String before, String after) {
    return new Impact(
        Side.law(PALIER.assessor(), LocalDate.parse(before)),
        Side.law(PALIER.assessor(), LocalDate.parse(after)));
  }

  private static OrderImpact.Compared compared(Impact impact, String... fields) {
    return (OrderImpact.Compared) impact.of(row(fields));
  }

  private static OrderRow row(String... fields) {
    Map<Field, String> map = new EnumMap<>(Field.class);
    for (int i = 0; i < fields.length; i += 2) {
      map.put(Field.find(fields[i]).orElseThrow(), fields[i + 1]);
    }
    return new OrderRow(2, map, List.of());
  }

  private static final String[] H20 = {
    "item", "nvidia-h20", "destination", "CN", "exporter", "NVIDIA", "quantity", "10"
  };

  @Test
  void theLetterOfApril2025ComesBetweenItsEveAndItsDay() {
    OrderImpact.Compared order = compared(between("2025-04-08", "2025-04-09"), H20);
    assertThat(order.change()).isEqualTo(Change.OUTCOME);
    assertThat(order.outcomeBefore()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(order.outcomeAfter()).isEqualTo(Outcome.LICENCE_REQUIRED);
    Reason reason = order.reasons().getFirst();
    assertThat(reason.provision()).isEqualTo("letter-2025-h20");
    assertThat(reason.was()).isEqualTo(Standing.ABSENT);
    assertThat(reason.is()).isEqualTo(Standing.APPLIES);
    assertThat(reason.cause()).isEqualTo(Reason.Cause.TEXT_BEGINS);
  }

  @Test
  void nothingChangesBetweenTwoDaysOfTheSameRules() {
    OrderImpact.Compared order = compared(between("2025-05-20", "2025-05-21"), H20);
    assertThat(order.change()).isEqualTo(Change.NONE);
    assertThat(order.reasons()).isEmpty();
  }

  @Test
  void theDateOfTheOrderItselfIsNotUsed() {
    Impact impact = between("2025-04-08", "2025-04-09");
    OrderImpact.Compared order =
        compared(
            impact, "item", "nvidia-h20", "destination", "CN", "exporter", "NVIDIA", "as_of", "?");
    assertThat(order.change()).isEqualTo(Change.OUTCOME);
  }

  @Test
  void aChangeOfTheReviewPolicyAloneIsToldApart() {
    OrderImpact.Compared order =
        compared(
            between("2026-01-14", "2026-01-15"),
            "item",
            "nvidia-h200-sxm",
            "destination",
            "CN",
            "exporter",
            "NVIDIA",
            "exporter_country",
            "US",
            "export_type",
            "export",
            "end_user_country",
            "CN",
            "ultimate_parent_country",
            "CN",
            "certified",
            "yes");
    assertThat(order.change()).isEqualTo(Change.REVIEW);
    assertThat(order.reasons())
        .extracting(Reason::provision)
        .contains("review-2026-case-by-case", "review-2023-denial", "section-232-window-1");
  }

  @Test
  void aStayIsAnEnforcementAndItsEndIsUnconfirmed() {
    String[] affiliate = {
      "item", "nvidia-l20", "destination", "CN", "end_user_lists", "owned-by-listed"
    };
    Reason stayed = compared(between("2025-11-09", "2025-11-10"), affiliate).reasons().getFirst();
    assertThat(stayed.provision()).isEqualTo("affiliates-50");
    assertThat(stayed.cause()).isEqualTo(Reason.Cause.ENFORCEMENT);
    assertThat(stayed.unconfirmed()).isFalse();
    Reason back = compared(between("2026-11-09", "2026-11-10"), affiliate).reasons().getFirst();
    assertThat(back.provision()).isEqualTo("affiliates-50");
    assertThat(back.is()).isEqualTo(Standing.OPEN);
    assertThat(back.unconfirmed()).isTrue();
  }

  @Test
  void goingBackwardsTurnsEveryReasonAround() {
    OrderImpact.Compared there = compared(between("2025-04-08", "2025-04-09"), H20);
    OrderImpact.Compared back = compared(between("2025-04-09", "2025-04-08"), H20);
    assertThat(back.change()).isEqualTo(there.change());
    assertThat(back.reasons())
        .extracting(reason -> reason.provision() + reason.is() + reason.was())
        .containsExactlyInAnyOrderElementsOf(
            there.reasons().stream()
                .map(reason -> reason.provision() + reason.was() + reason.is())
                .toList());
  }

  @Test
  void everyProblemOfALineIsTold() {
    OrderImpact impact =
        between("2025-04-08", "2025-04-09")
            .of(row("item", "nothing", "destination", "XX", "quantity", "many"));
    assertThat(((OrderImpact.Refused) impact).problems())
        .extracting(problem -> problem.field())
        .contains(Field.ITEM, Field.DESTINATION, Field.QUANTITY);
  }

  private static Draft draft() {
    return DraftReader.read(
        "draft.yaml",
        """
        draft: density of 3A090.b.2 from 3.0 on
        from: 2026-11-24
        change:
          - id: 3A090.b.2
            when: item.tpp >= 1600.0 && item.tpp < 4800.0 && item.performance_density >= 3.0 && item.performance_density < 5.92
        """,
        PALIER.book());
  }

  @Test
  void aDraftIsComparedWithTheLawOfTheSameDay() {
    LocalDate day = LocalDate.parse("2026-11-24");
    Impact impact =
        new Impact(Side.law(PALIER.assessor(), day), Side.drafted(PALIER.assessor(), draft(), day));
    OrderImpact.Compared order =
        compared(impact, "item", "nvidia-l20", "destination", "CN", "exporter", "Example");
    assertThat(order.change()).isEqualTo(Change.OUTCOME);
    assertThat(order.outcomeBefore()).isEqualTo(Outcome.NO_REQUIREMENT_FOUND);
    assertThat(order.reasons())
        .anyMatch(reason ->
            reason.provision().equals("3A090.b.2") && reason.cause() == Reason.Cause.TEXT_CHANGES);
    assertThat(order.after().determination().caveats()).contains(new Caveat.Drafted());
    assertThat(order.before().determination().caveats()).doesNotContain(new Caveat.Drafted());
  }

  @Test
  void whatFollowsFromADraftIsNeverSealed() {
    LocalDate day = LocalDate.parse("2026-11-24");
    Impact impact =
        new Impact(Side.law(PALIER.assessor(), day), Side.drafted(PALIER.assessor(), draft(), day));
    OrderImpact.Compared order = compared(impact, H20);
    assertThat(Seal.text(PALIER, List.of(order.before()))).contains("\"seal\"");
    assertThatThrownBy(() -> Seal.text(PALIER, List.of(order.after())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A draft is not law");
  }
}
