package dev.palier.app.page.chips;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Summary;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Names;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.catalog.source.CatalogDate;
import dev.palier.control.determination.Determination;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Where every chip stands on a day, for one destination, its maker being the exporter.
final class Standings {

  private final Palier palier;
  private final Messages messages;

  Standings(Palier palier, Messages messages) {
    this.palier = palier;
    this.messages = messages;
  }

  List<Standing> of(List<Chip> chips, String destination, LocalDate asOf) {
    return chips.stream().map(chip -> of(chip, destination, asOf)).toList();
  }

  private Standing of(Chip chip, String destination, LocalDate asOf) {
    String maker = Names.maker(palier.catalog(), chip.makerId());
    Map<Field, String> order =
        Map.of(
            Field.ITEM,
            chip.id(),
            Field.DESTINATION,
            destination,
            Field.AS_OF,
            asOf.toString(),
            Field.EXPORTER,
            maker);
    Determination determination =
        switch (palier.assessor().assess(order)) {
          case Assessment.Assessed assessed -> assessed.determination();
          case Assessment.Refused refused ->
              throw new IllegalStateException(refused.problems().toString());
        };
    return new Standing(
        chip,
        Names.shortName(palier.catalog(), chip),
        maker,
        ProcessingPerformance.of(chip),
        PerformanceDensity.list(chip),
        DramBandwidth.of(chip),
        chip.findFirstKnown().map(CatalogDate::text).orElse(""),
        chip.isKnownBy(asOf),
        determination.outcome(),
        messages.of("outcome", determination.outcome()),
        determination.classification().entry(),
        new Summary(messages).reason(determination));
  }
}
