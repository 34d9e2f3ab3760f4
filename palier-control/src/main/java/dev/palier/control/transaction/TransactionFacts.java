package dev.palier.control.transaction;

import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.listing.ListWords;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.listing.PartyRole;
import dev.palier.control.regime.StatuteBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Settles the facts that a transaction states, and those that follow from its item.
public final class TransactionFacts {

  private static final String STATED = "stated in the order";
  private static final List<String> LEGAL_FORMS =
      List.of(" inc", " ltd", " llc", " corp", " corporation", " limited", " co");

  private final StatuteBook book;
  private final ItemFacts itemFacts;

  public TransactionFacts(StatuteBook book, ItemFacts itemFacts) {
    this.book = book;
    this.itemFacts = itemFacts;
  }

  public Facts of(Transaction transaction) {
    return of(transaction, PartyFindings.NONE);
  }

  /// @param screened what lists say of the parties; what the order states itself wins over it, and
  ///   where the two differ the facts say so
  public Facts of(Transaction transaction, PartyFindings screened) {
    Facts.Builder facts = Facts.builder(book.vocabulary());
    itemFacts.settle(
        transaction.item(),
        transaction.chip(),
        transaction.chipsPerItem(),
        transaction.quantity(),
        facts);
    if (transaction.dataCentre() != null) {
      facts.set("item.data_centre", new FactValue.Truth(transaction.dataCentre(), STATED));
    }
    settleDestination(transaction, facts);
    settleExporter(transaction, facts);
    settleParties(transaction, facts);
    Map<String, FactValue> listed = screened.facts();
    listed.forEach(facts::set);
    settleListings(transaction, facts);
    settleEndUse(transaction, facts);
    if (transaction.certified() != null) {
      facts.set("application.certified", new FactValue.Truth(transaction.certified(), STATED));
    }
    transaction.facts().forEach((fact, value) -> facts.set(fact.name(), value).asked(fact.kind()));
    listed.forEach(facts::contradict);
    return facts.build();
  }

  private void settleDestination(Transaction transaction, Facts.Builder facts) {
    String place = transaction.destination();
    facts.set("destination.place", new FactValue.Text(place, STATED));
    facts.set("destination.country", earCountry(place));
  }

  private void settleExporter(Transaction transaction, Facts.Builder facts) {
    if (transaction.exporterId() != null) {
      facts.set("exporter.id", new FactValue.Text(transaction.exporterId(), STATED));
    }
    facts.set("transaction.type", type(transaction));
  }

  /// The stated kind; else what follows from the exporter's country; else an export from the US, by
  /// assumption.
  private static FactValue.Text type(Transaction transaction) {
    if (transaction.type() != null) {
      return new FactValue.Text(transaction.type().word(), STATED);
    }
    String from = transaction.exporterCountry();
    if (from == null) {
      return new FactValue.Text(
          TransactionType.EXPORT.word(),
          "assumed: not stated; taken as an export from the United States");
    }
    TransactionType type =
        from.equals("US")
            ? TransactionType.EXPORT
            : from.equals(transaction.destination())
                ? TransactionType.TRANSFER
                : TransactionType.REEXPORT;
    return new FactValue.Text(type.word(), "follows from the exporter's country, " + from);
  }

  private void settleParties(Transaction transaction, Facts.Builder facts) {
    String endUserCountry = transaction.endUserCountry();
    if (endUserCountry != null) {
      facts.set("end_user.country", earCountry(endUserCountry)).asked(FactKind.PARTY);
      facts.set("end_user.location", earCountry(endUserCountry));
    } else {
      String destination = book.geography().readUnderEar(transaction.destination());
      facts.set(
          "end_user.location",
          new FactValue.Text(
              destination, "assumed: not stated; the end user is taken to be where the item goes"));
    }
    if (transaction.ultimateParentCountry() != null) {
      facts
          .set("ultimate_parent.country", earCountry(transaction.ultimateParentCountry()))
          .asked(FactKind.PARTY);
    }
    transaction
        .find(Field.END_USER)
        .ifPresent(name ->
            facts
                .set("end_user.name", new FactValue.Text(plainName(name), STATED))
                .asked(FactKind.PARTY));
  }

  /// What lists say is asked once a party is named that they bind.
  private static void settleListings(Transaction transaction, Facts.Builder facts) {
    if (transaction.parties().stream()
        .map(NamedParty::role)
        .anyMatch(role -> role != PartyRole.EXPORTER && role != PartyRole.ULTIMATE_PARENT)) {
      facts.asked(FactKind.LISTING);
    }
    List<String> listings = transaction.listings();
    if (listings != null) {
      facts.asked(FactKind.LISTING);
      List<String> found = listings.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
      ListWords.all()
          .forEach((word, fact) ->
              facts.set(
                  fact,
                  new FactValue.Truth(
                      found.contains(word), "stated in the order as the result of a screening")));
    }
  }

  private void settleEndUse(Transaction transaction, Facts.Builder facts) {
    EndUse use = transaction.endUse();
    if (use == null) {
      return;
    }
    facts.asked(FactKind.END_USE);
    if (use.recognised()) {
      book.vocabulary().facts().stream()
          .filter(fact -> fact.kind() == FactKind.END_USE)
          .forEach(fact ->
              facts.set(
                  fact.name(),
                  new FactValue.Truth(
                      use.settles().contains(fact.name()), "stated end use: " + use.name())));
    }
  }

  private FactValue.Text earCountry(String place) {
    String country = book.geography().readUnderEar(place);
    return new FactValue.Text(
        country,
        country.equals(place)
            ? STATED
            : STATED + " as " + place + ", which the EAR read as " + country);
  }

  /// A company's name in lower case without its legal form: `Oracle Corporation` gives `oracle`.
  private static String plainName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(",", "");
    plain = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    for (String form : LEGAL_FORMS) {
      if (plain.endsWith(form)) {
        return plain.substring(0, plain.length() - form.length()).strip();
      }
    }
    return plain;
  }
}
