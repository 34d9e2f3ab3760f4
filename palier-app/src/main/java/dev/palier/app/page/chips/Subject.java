package dev.palier.app.page.chips;

import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import java.util.OptionalDouble;

/// What the regions of a plane are drawn for: a chip marketed for data centres, exported from the
/// US, certified, by an exporter that holds the letters.
final class Subject {

  private static final String ASSUMED = "assumed for the picture";

  private final StatuteBook book;
  private final String destination;

  Subject(StatuteBook book, String destination) {
    this.book = book;
    this.destination = destination;
  }

  /// The facts, with a rate of input and output where one is to be taken.
  Facts facts(OptionalDouble inputOutput) {
    String country = book.geography().readUnderEar(destination);
    Facts.Builder facts =
        Facts.builder(book.vocabulary())
            .set("item.data_centre", new FactValue.Truth(true, ASSUMED))
            .set("item.is_system", new FactValue.Truth(false, ASSUMED))
            .set("item.is_hbm", new FactValue.Truth(false, ASSUMED))
            .set("destination.country", new FactValue.Text(country, ASSUMED))
            .set("destination.place", new FactValue.Text(destination, ASSUMED))
            .set("end_user.location", new FactValue.Text(country, ASSUMED))
            .set("exporter.holds_letter", new FactValue.Truth(true, ASSUMED))
            .set("transaction.type", new FactValue.Text("export", ASSUMED))
            .set("application.certified", new FactValue.Truth(true, ASSUMED));
    inputOutput.ifPresent(
        rate -> facts.set("item.io_bandwidth_gbps", new FactValue.Number(rate, ASSUMED, false)));
    return facts.build();
  }
}
