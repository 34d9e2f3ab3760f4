package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.workload.Yardstick;
import dev.palier.catalog.Catalog;
import dev.palier.control.regime.StatuteBook;
import java.util.Optional;

/// Answers which cut of a design is best, under the rules of a statute book.
public final class Derating {

  private final StatuteBook book;
  private final Catalog catalog;

  public Derating(StatuteBook book, Catalog catalog) {
    this.book = book;
    this.catalog = catalog;
  }

  /// The same under other rules.
  Derating under(StatuteBook other) {
    return new Derating(other, catalog);
  }

  StatuteBook book() {
    return book;
  }

  /// The best cut, with the proof that none is better.
  public Search.Found best(Question question, Yardstick yardstick) {
    return Search.best(question.space(), permission(question), yardstick);
  }

  /// The cut with the fewest knobs turned that is worth a share of the best one, such as 0.99 of
  /// it.
  public Optional<Design> plainest(
      Question question, Yardstick yardstick, Search.Found best, double share) {
    return best.design() == null
        ? Optional.empty()
        : Plainest.design(
            question.space(), permission(question), yardstick, best.certificate().value() * share);
  }

  /// What the rules let through.
  public Permission permission(Question question) {
    Sale sale = new Sale(question.parent(), question.destination(), question.dataCentre());
    return new Permission(
        book, question.day(), sale.facts(book, catalog, question.day()), question.within());
  }
}
