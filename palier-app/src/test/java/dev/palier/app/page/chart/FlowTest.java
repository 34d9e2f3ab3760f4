package dev.palier.app.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static final Plot PLOT = new Plot(760, 300, 190, 26, 570, 288);

  @Test
  void whatDoesNotOccurHasNoBar() {
    Flow flow = Flow.of(PLOT, new double[][] {{0, 3, 0}, {0, 1, 0}, {0, 0, 0}});
    assertThat(flow.left()).extracting(Flow.Bar::kind).containsExactly(0, 1);
    assertThat(flow.right()).extracting(Flow.Bar::kind).containsExactly(1);
    assertThat(flow.right().getFirst().amount()).isEqualTo(4);
    assertThat(flow.ribbons()).hasSize(2);
  }

  @Test
  void nothingAtAllDrawsNothing() {
    Flow flow = Flow.of(PLOT, new double[3][3]);
    assertThat(flow.left()).isEmpty();
    assertThat(flow.ribbons()).isEmpty();
  }

  @RepeatedTest(50)
  void barsStayInThePictureApartFromEachOtherAndInProportion(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    double[][] amounts = new double[5][5];
    for (double[] row : amounts) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(3) == 0 ? Math.pow(10, random.nextDouble(9)) : 0;
      }
    }
    Flow flow = Flow.of(PLOT, amounts);
    for (java.util.List<Flow.Bar> stack : java.util.List.of(flow.left(), flow.right())) {
      double end = PLOT.top();
      for (Flow.Bar bar : stack) {
        assertThat(bar.top()).isGreaterThanOrEqualTo(end - 1e-9);
        assertThat(bar.height()).isGreaterThanOrEqualTo(2);
        end = bar.top() + bar.height();
      }
      assertThat(end).isLessThanOrEqualTo(PLOT.bottom() + 1e-6);
    }
    flow.left().stream()
        .filter(bar -> bar.height() > 2)
        .reduce((a, b) -> {
          assertThat(a.height() / b.height())
              .isCloseTo(
                  a.amount() / b.amount(), org.assertj.core.data.Percentage.withPercentage(0.001));
          return b;
        });
  }
}
