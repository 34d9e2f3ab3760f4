package dev.palier.app.command;

import dev.palier.control.transaction.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// One order, stated by options; each stands for a column of a file of orders.
final class OrderOptions {

  @Option(
      names = {"--chip", "--item"},
      paramLabel = "NAME",
      description = "Chip or system, by id or name in any language.")
  private @Nullable String item;

  @Option(
      names = {"--to", "--destination"},
      paramLabel = "COUNTRY",
      description = "Destination, by code or name.")
  private @Nullable String destination;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Date of the question, such as 2025-07-15.")
  private @Nullable String asOf;

  @Option(
      names = "--exporter",
      paramLabel = "NAME",
      description = "Who exports; letters bind their addressee alone.")
  private @Nullable String exporter;

  @Option(
      names = "--exporter-country",
      paramLabel = "COUNTRY",
      description = "Where the exporter is.")
  private @Nullable String exporterCountry;

  @Option(
      names = "--export-type",
      paramLabel = "TYPE",
      description = "export (from the US), reexport or transfer.")
  private @Nullable String exportType;

  @Option(names = "--end-user", paramLabel = "NAME", description = "Who receives it.")
  private @Nullable String endUser;

  @Option(
      names = "--end-user-country",
      paramLabel = "COUNTRY",
      description = "Where the end user is.")
  private @Nullable String endUserCountry;

  @Option(
      names = {"--parent", "--ultimate-parent"},
      paramLabel = "NAME",
      description = "The ultimate parent of the end user.")
  private @Nullable String parent;

  @Option(
      names = {"--parent-country", "--ultimate-parent-country"},
      paramLabel = "COUNTRY",
      description = "Where the ultimate parent of the end user is headquartered.")
  private @Nullable String parentCountry;

  @Option(names = "--purchaser", paramLabel = "NAME", description = "Who buys it.")
  private @Nullable String purchaser;

  @Option(
      names = "--purchaser-country",
      paramLabel = "COUNTRY",
      description = "Where the purchaser is.")
  private @Nullable String purchaserCountry;

  @Option(
      names = "--consignee",
      paramLabel = "NAME",
      description = "To whom it is delivered in the end.")
  private @Nullable String consignee;

  @Option(
      names = "--consignee-country",
      paramLabel = "COUNTRY",
      description = "Where the consignee is.")
  private @Nullable String consigneeCountry;

  @Option(
      names = "--intermediate-consignee",
      paramLabel = "NAME",
      description = "Through whose hands it goes, such as a forwarder's.")
  private @Nullable String intermediateConsignee;

  @Option(
      names = "--intermediate-consignee-country",
      paramLabel = "COUNTRY",
      description = "Where the intermediate consignee is.")
  private @Nullable String intermediateConsigneeCountry;

  @Option(
      names = "--end-user-lists",
      paramLabel = "LISTS",
      description = "What a screening found: none, or entity-list, footnote-4, denied …")
  private @Nullable String endUserLists;

  @Option(
      names = "--end-use",
      paramLabel = "USE",
      description = "Stated end use: commercial, supercomputer, military …")
  private @Nullable String endUse;

  @Option(
      names = "--marketed-for",
      paramLabel = "MARKET",
      description = "data-centre, workstation or consumer, where it differs from the catalogue.")
  private @Nullable String marketedFor;

  @Option(
      names = "--certified",
      paramLabel = "yes|no",
      description = "Whether the nine certifications of January 2026 are given.",
      arity = "0..1",
      fallbackValue = "yes")
  private @Nullable String certified;

  @Option(names = "--quantity", paramLabel = "N", description = "How many.")
  private @Nullable String quantity;

  @Option(names = "--unit-value", paramLabel = "AMOUNT", description = "Value of one.")
  private @Nullable String unitValue;

  @Option(names = "--currency", paramLabel = "CODE", description = "Currency of the value.")
  private @Nullable String currency;

  @Option(names = "--order-id", paramLabel = "ID", description = "The order's own number.")
  private @Nullable String orderId;

  @Option(names = "--notes", paramLabel = "TEXT", description = "Kept with the order.")
  private @Nullable String notes;

  @Option(
      names = "--fact",
      paramLabel = "FACT=VALUE",
      description = "State a fact by name, such as item.performance_density=1.27; may be repeated.")
  private List<String> facts = new ArrayList<>();

  boolean isEmpty() {
    return fields().isEmpty();
  }

  Map<Field, String> fields() {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.ITEM, item);
    put(fields, Field.DESTINATION, destination);
    put(fields, Field.AS_OF, asOf);
    put(fields, Field.EXPORTER, exporter);
    put(fields, Field.EXPORTER_COUNTRY, exporterCountry);
    put(fields, Field.EXPORT_TYPE, exportType);
    put(fields, Field.END_USER, endUser);
    put(fields, Field.END_USER_COUNTRY, endUserCountry);
    put(fields, Field.ULTIMATE_PARENT, parent);
    put(fields, Field.ULTIMATE_PARENT_COUNTRY, parentCountry);
    put(fields, Field.PURCHASER, purchaser);
    put(fields, Field.PURCHASER_COUNTRY, purchaserCountry);
    put(fields, Field.CONSIGNEE, consignee);
    put(fields, Field.CONSIGNEE_COUNTRY, consigneeCountry);
    put(fields, Field.INTERMEDIATE_CONSIGNEE, intermediateConsignee);
    put(fields, Field.INTERMEDIATE_CONSIGNEE_COUNTRY, intermediateConsigneeCountry);
    put(fields, Field.END_USER_LISTS, endUserLists);
    put(fields, Field.END_USE, endUse);
    put(fields, Field.MARKETED_FOR, marketedFor);
    put(fields, Field.CERTIFIED, certified);
    put(fields, Field.QUANTITY, quantity);
    put(fields, Field.UNIT_VALUE, unitValue);
    put(fields, Field.CURRENCY, currency);
    put(fields, Field.ORDER_ID, orderId);
    put(fields, Field.NOTES, notes);
    put(fields, Field.FACTS, facts.isEmpty() ? null : String.join("; ", facts));
    return fields;
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }
}
