package dev.palier.control.transaction;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.name.NameMatch;
import dev.palier.catalog.product.Product;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.listing.ListWords;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyRole;
import dev.palier.control.regime.StatuteBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of one order, read one by one; each that cannot be read adds a problem and reads as
/// absent.
final class OrderFields {

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);
  private static final Map<String, Boolean> MARKETS =
      Map.ofEntries(
          Map.entry("data-centre", true),
          Map.entry("data-center", true),
          Map.entry("datacentre", true),
          Map.entry("datacenter", true),
          Map.entry("dc", true),
          Map.entry("consumer", false),
          Map.entry("gaming", false),
          Map.entry("workstation", false),
          Map.entry("professional", false),
          Map.entry("non-data-centre", false),
          Map.entry("non-dc", false));
  private static final Map<String, Boolean> ANSWERS =
      Map.of(
          "yes", true, "true", true, "y", true, "1", true, "oui", true, "是", true, "no", false,
          "false", false, "n", false, "0", false);

  private final Map<Field, String> stated;
  private final Catalog catalog;
  private final StatuteBook book;
  private final List<FieldProblem> problems = new ArrayList<>();

  OrderFields(Map<Field, String> stated, Catalog catalog, StatuteBook book) {
    this.stated = stated;
    this.catalog = catalog;
    this.book = book;
  }

  List<FieldProblem> problems() {
    return problems;
  }

  /// Reads what an order without a known item still holds, so that its other problems are told too.
  void checkRest(EndUses endUses) {
    asOf();
    requiredCountry(Field.DESTINATION);
    country(Field.EXPORTER_COUNTRY);
    country(Field.END_USER_COUNTRY);
    country(Field.ULTIMATE_PARENT_COUNTRY);
    parties();
    quantity();
    type();
    dataCentre();
    yesOrNo(Field.CERTIFIED);
    listings();
    endUse(endUses);
    facts();
  }

  Optional<Product> item() {
    String name = stated.get(Field.ITEM);
    if (name == null) {
      problem(Field.ITEM, "", "the field is missing", "name a chip or system, such as nvidia-h20");
      return Optional.empty();
    }
    return switch (catalog.names().resolve(name)) {
      case NameMatch.Exact exact -> Optional.of(exact.product());
      case NameMatch.Ambiguous ambiguous -> {
        problem(
            Field.ITEM,
            name,
            "the name fits " + ambiguous.candidates().size() + " products",
            "take one of " + ids(ambiguous.candidates()));
        yield Optional.empty();
      }
      case NameMatch.Unknown unknown -> {
        String maybe =
            unknown.nearest().isEmpty()
                ? "look it up with `palier chips`"
                : "you meant " + ids(unknown.nearest());
        problem(Field.ITEM, name, "no product of this name is in the catalogue", maybe);
        yield Optional.empty();
      }
    };
  }

  private static String ids(List<Product> products) {
    return products.stream().map(Product::id).collect(Collectors.joining(", "));
  }

  LocalDate asOf() {
    String text = stated.get(Field.AS_OF);
    if (text == null) {
      problem(
          Field.AS_OF, "", "the field is missing", "write the date of the question as 2025-07-15");
      return LocalDate.EPOCH;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
        problem(
            Field.AS_OF,
            text,
            "the statute book covers " + FIRST_DAY + " to " + LAST_DAY,
            "ask for a day in between");
      }
      return day;
    } catch (DateTimeParseException e) {
      problem(Field.AS_OF, text, "not a date", "write it as 2025-07-15");
      return LocalDate.EPOCH;
    }
  }

  String requiredCountry(Field field) {
    if (!stated.containsKey(field)) {
      problem(
          field, "", "the field is missing", "write a country's code or name, such as CN or China");
    }
    String code = country(field);
    return code == null ? "" : code;
  }

  @Nullable String country(Field field) {
    String text = stated.get(field);
    if (text == null) {
      return null;
    }
    return book.geography()
        .resolve(text)
        .map(country -> country.code())
        .orElseGet(() -> {
          problem(
              field,
              text,
              "not a country",
              "write its two letters of ISO 3166-1 or its name in English, French or Chinese");
          return null;
        });
  }

  /// Everyone whom the order names, the end user first.
  ///
  /// The countries of end user, ultimate parent and exporter are told where they are wrong by
  /// whoever reads them for the rules.
  List<NamedParty> parties() {
    List<NamedParty> parties = new ArrayList<>();
    add(PartyRole.END_USER, Field.END_USER, known(Field.END_USER_COUNTRY), parties);
    add(PartyRole.PURCHASER, Field.PURCHASER, country(Field.PURCHASER_COUNTRY), parties);
    add(PartyRole.CONSIGNEE, Field.CONSIGNEE, country(Field.CONSIGNEE_COUNTRY), parties);
    add(
        PartyRole.INTERMEDIATE_CONSIGNEE,
        Field.INTERMEDIATE_CONSIGNEE,
        country(Field.INTERMEDIATE_CONSIGNEE_COUNTRY),
        parties);
    add(
        PartyRole.ULTIMATE_PARENT,
        Field.ULTIMATE_PARENT,
        known(Field.ULTIMATE_PARENT_COUNTRY),
        parties);
    add(PartyRole.EXPORTER, Field.EXPORTER, known(Field.EXPORTER_COUNTRY), parties);
    return parties;
  }

  private void add(
      PartyRole role, Field field, @Nullable String country, List<NamedParty> parties) {
    String name = stated.get(field);
    if (name != null) {
      parties.add(new NamedParty(role, name, country));
    }
  }

  private @Nullable String known(Field field) {
    String text = stated.get(field);
    return text == null
        ? null
        : book.geography().resolve(text).map(country -> country.code()).orElse(null);
  }

  @Nullable BigDecimal quantity() {
    String text = stated.get(Field.QUANTITY);
    if (text == null) {
      return null;
    }
    try {
      BigDecimal quantity = new BigDecimal(text);
      if (quantity.signum() > 0
          && quantity.precision() - quantity.scale() <= 12
          && quantity.stripTrailingZeros().scale() <= 0) {
        return quantity;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    problem(Field.QUANTITY, text, "not a whole number of pieces", "write digits only, such as 64");
    return null;
  }

  /// The maker that the exporter's name stands for, or the name itself in lower case.
  @Nullable String exporterId() {
    String name = stated.get(Field.EXPORTER);
    return name == null
        ? null
        : catalog.names().resolveMaker(name).map(Maker::id).orElse(name.toLowerCase(Locale.ROOT));
  }

  @Nullable TransactionType type() {
    String text = stated.get(Field.EXPORT_TYPE);
    if (text == null) {
      return null;
    }
    String normal = text.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
    for (TransactionType type : TransactionType.values()) {
      if (type.word().equals(normal)
          || type == TransactionType.TRANSFER && normal.equals("incountrytransfer")) {
        return type;
      }
    }
    problem(
        Field.EXPORT_TYPE, text, "not a kind of transaction", "write export, reexport or transfer");
    return null;
  }

  @Nullable Boolean dataCentre() {
    return oneOf(
        Field.MARKETED_FOR, MARKETS, "not a market", "write data-centre, workstation or consumer");
  }

  @Nullable Boolean yesOrNo(Field field) {
    return oneOf(
        field,
        ANSWERS,
        "neither yes nor no",
        "write yes or no, or leave it blank where it is not known");
  }

  private @Nullable Boolean oneOf(
      Field field, Map<String, Boolean> words, String what, String maybe) {
    String text = stated.get(field);
    if (text == null || text.equalsIgnoreCase("unknown")) {
      return null;
    }
    Boolean value = words.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      problem(field, text, what, maybe);
    }
    return value;
  }

  /// The lists on which a screening found the parties; an empty list where it found none.
  @Nullable List<String> listings() {
    String text = stated.get(Field.END_USER_LISTS);
    if (text == null) {
      return null;
    }
    List<String> found =
        Arrays.stream(text.split("[;,]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("none"))
            .toList();
    for (String word : found) {
      if (ListWords.fact(word).isEmpty()) {
        problem(
            Field.END_USER_LISTS,
            word,
            "not a list",
            "take none, or some of " + String.join(", ", ListWords.words()));
      }
    }
    return found;
  }

  @Nullable EndUse endUse(EndUses endUses) {
    String text = stated.get(Field.END_USE);
    return text == null ? null : endUses.of(text);
  }

  /// The facts of the field `facts`, written `item.tpp=2390; item.data_centre=yes`.
  Map<Fact, FactValue> facts() {
    Map<Fact, FactValue> facts = new LinkedHashMap<>();
    String text = stated.get(Field.FACTS);
    for (String statement : text == null ? new String[0] : text.split(";")) {
      if (!statement.isBlank()) {
        new StatedFact(book, this::factProblem)
            .read(statement.strip())
            .ifPresent(read -> facts.put(read.fact(), read.value()));
      }
    }
    return facts;
  }

  private void factProblem(String value, String what, String maybe) {
    problem(Field.FACTS, value, what, maybe);
  }

  private void problem(Field field, String value, String what, String maybe) {
    problems.add(new FieldProblem(field, value, what, maybe));
  }
}
