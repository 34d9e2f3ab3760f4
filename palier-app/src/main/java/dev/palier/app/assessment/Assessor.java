package dev.palier.app.assessment;

import dev.palier.catalog.Catalog;
import dev.palier.control.determination.Determiner;
import dev.palier.control.fact.Facts;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.EndUses;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.ItemFacts;
import dev.palier.control.transaction.OrderReader;
import dev.palier.control.transaction.OrderReading;
import dev.palier.control.transaction.Transaction;
import dev.palier.control.transaction.TransactionFacts;
import java.util.Map;

/// Assesses orders: reads their fields, settles the facts, determines. Safe for use by several
/// threads.
public final class Assessor {

  private final Catalog catalog;
  private final EndUses endUses;
  private final OrderReader orders;
  private final TransactionFacts facts;
  private final Determiner determiner;
  private final String dataDigest;
  private final PartyScreener parties;

  public Assessor(Catalog catalog, StatuteBook book, EndUses endUses, String dataDigest) {
    this(catalog, book, endUses, dataDigest, PartyScreener.NONE);
  }

  private Assessor(
      Catalog catalog,
      StatuteBook book,
      EndUses endUses,
      String dataDigest,
      PartyScreener parties) {
    this.catalog = catalog;
    this.endUses = endUses;
    this.orders = new OrderReader(catalog, book, endUses);
    this.facts = new TransactionFacts(book, new ItemFacts(catalog));
    this.determiner = new Determiner(book);
    this.dataDigest = dataDigest;
    this.parties = parties;
  }

  private Assessor(Assessor other, PartyScreener parties) {
    this.catalog = other.catalog;
    this.endUses = other.endUses;
    this.orders = other.orders;
    this.facts = other.facts;
    this.determiner = other.determiner;
    this.dataDigest = other.dataDigest;
    this.parties = parties;
  }

  /// The same desk with another statute book on it, such as one that a draft amends.
  public Assessor over(StatuteBook other) {
    return new Assessor(catalog, other, endUses, dataDigest, parties);
  }

  /// The same desk, which screens the parties of each order; what it remembers is shared.
  public Assessor screening(PartyScreener screener) {
    return new Assessor(this, screener);
  }

  public StatuteBook book() {
    return determiner.book();
  }

  /// @param fields as written, blank where nothing is stated
  public Assessment assess(Map<Field, String> fields) {
    return switch (orders.read(fields)) {
      case OrderReading.Refused refused ->
          new Assessment.Refused(refused.stated(), refused.problems());
      case OrderReading.Read read -> assess(read.transaction());
    };
  }

  private Assessment assess(Transaction transaction) {
    PartyFindings screened = parties.screen(transaction);
    return new Assessment.Assessed(
        transaction,
        screened,
        determiner.determine(facts.of(transaction, screened), transaction.asOf()),
        InputDigest.of(transaction.stated()),
        dataDigest);
  }

  /// What is known of a transaction, as the rules see it, without a screening.
  public Facts factsOf(Transaction transaction) {
    return facts.of(transaction);
  }

  public Determiner determiner() {
    return determiner;
  }
}
