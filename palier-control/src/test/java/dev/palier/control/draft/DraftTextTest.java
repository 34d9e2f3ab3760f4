package dev.palier.control.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.regime.StatuteBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTextTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");

  private static Draft read(DraftText text) {
    return DraftReader.read("draft", text.text(), BOOK);
  }

  @Test
  void aThresholdIsChangedWhereverItStandsAndNowhereElse() {
    DraftText text = new DraftText("x", DAY);
    assertThat(text.threshold(BOOK, "3A090.b.2", new BigDecimal("3.2"), new BigDecimal("3")))
        .isTrue();
    Draft.Step.Changes step = (Draft.Step.Changes) read(text).steps().getFirst();
    assertThat(step.after()).isEqualTo(step.before().replace(">= 3.2 ", ">= 3.0 "));
  }

  @Test
  void twoThresholdsOfOneProvisionAreBothChanged() {
    DraftText text = new DraftText("x", DAY);
    text.threshold(BOOK, "3A090.b.2", new BigDecimal("3.20"), new BigDecimal("3.0"));
    text.threshold(BOOK, "3A090.b.2", new BigDecimal("1600"), new BigDecimal("1500"));
    Draft.Step.Changes step = (Draft.Step.Changes) read(text).steps().getFirst();
    assertThat(step.after()).contains(">= 3.0 ", ">= 1500.0 ");
  }

  @Test
  void aNumberInsideANameOrATextIsNoThreshold() {
    DraftText text =
        new DraftText("x", DAY).change("3A090.b.2", "applies('3A090.a') && item.tpp > 3.0");
    assertThat(text.threshold(BOOK, "3A090.b.2", new BigDecimal("3090"), BigDecimal.ONE)).isFalse();
    assertThat(text.threshold(BOOK, "3A090.b.2", new BigDecimal("3"), BigDecimal.TWO)).isTrue();
    assertThat(text.text()).contains("applies('3A090.a') && item.tpp > 2.0");
    assertThat(text.threshold(BOOK, "nothing", BigDecimal.ONE, BigDecimal.TWO)).isFalse();
  }

  @Test
  void whateverIsWrittenStaysInItsField() {
    String hostile = "x\"\nfrom: 1999-01-01 # \\ {a: b}";
    Draft draft = read(new DraftText(hostile, DAY).repeal("affiliates-50"));
    assertThat(draft.title()).isEqualTo("x\" from: 1999-01-01 # \\ {a: b}");
    assertThat(draft.from()).isEqualTo(DAY);
  }

  @Test
  void aProvisionIsAddedWithItsConsequence() {
    Map<String, String> licence = new LinkedHashMap<>();
    licence.put("licence", "RS");
    licence.put("basis", "destination");
    Map<String, String> exception = new LinkedHashMap<>();
    exception.put("exception", "NEW");
    exception.put("lifts", "[draft-1, rs-a-destination]");
    Draft draft =
        read(
            new DraftText("x", DAY)
                .add(
                    "draft-1", licence, "item.tpp >= 1000.0 && destination.country in group('D:5')")
                .add("draft-2", exception, "applies('draft-1')"));
    assertThat(draft.steps()).hasSize(2).allMatch(step -> step instanceof Draft.Step.Adds);
    assertThat(draft.appliedTo(BOOK).findProvision("draft-2")).isPresent();
  }
}
