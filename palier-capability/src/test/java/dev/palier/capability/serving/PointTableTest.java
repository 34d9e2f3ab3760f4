package dev.palier.capability.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.operator.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointTableTest {

  private static final double EXACT = 1e-12;

  private final AnyServing any = new AnyServing(20261124);
  private final ServingLaws laws = AnyServing.CAPABILITY.laws();

  @Test
  void theTableGivesWhatTheServiceGives() {
    for (int i = 0; i < 300; i++) {
      Deployment deployment = any.deployment();
      Traffic traffic = any.traffic();
      Accelerator[] chips = {any.chip(), any.chip(), any.chip()};
      double[] clients = {1, 7, 64, traffic.clients()};
      PointTable table = PointTable.of(deployment, laws, traffic, clients, chips);
      table.evaluate(chips);
      Service service = Service.of(deployment, laws);
      for (int point = 0; point < table.size(); point++) {
        Served served =
            service.times(
                chips[point / clients.length],
                traffic.withClients(clients[point % clients.length]));
        assertThat(table.tpot(point)).isCloseTo(served.tpot(), relative(served.tpot()));
        assertThat(table.ttft(point)).isCloseTo(served.ttft(), relative(served.ttft()));
        assertThat(table.tokensPerSecond(point))
            .isCloseTo(served.tokensPerSecond(), relative(served.tokensPerSecond()));
      }
    }
  }

  @Test
  void theBreakdownAddsUpToTheStep() {
    for (int i = 0; i < 300; i++) {
      Deployment deployment = any.deployment();
      Traffic traffic = any.traffic();
      Accelerator chip = any.chip();
      Service service = Service.of(deployment, laws);
      Served served = service.times(chip, traffic);
      double step = sum(service.explainDecode(chip, served, traffic));
      double prefill = sum(service.explainPrefill(chip, traffic));
      assertThat(step).isCloseTo(served.decodeStep(), relative(served.decodeStep()));
      assertThat(prefill).isCloseTo(served.prefill(), relative(served.prefill()));
    }
  }

  private static double sum(List<Timing> timings) {
    return timings.stream().mapToDouble(Timing::seconds).sum();
  }

  private static org.assertj.core.data.Offset<Double> relative(double value) {
    return within(EXACT * value);
  }
}
