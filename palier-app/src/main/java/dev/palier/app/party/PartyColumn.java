package dev.palier.app.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A column of a file of parties, such as `country`.
public enum PartyColumn {
  REFERENCE("id", "customer", "customer_number"),
  NAME("full_name", "party", "party_name"),
  ALIASES("alias", "other_names", "alt_names"),
  TYPE("kind", "schema"),
  COUNTRY("nationality", "country_code"),
  ADDRESS(),
  BIRTH("date_of_birth", "dob", "birth_date"),
  IDS("identifiers", "registration_number");

  private final List<String> otherNames;

  PartyColumn(String... otherNames) {
    this.otherNames = List.of(otherNames);
  }

  /// The name of the column: `reference`.
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The column of a header, however it is cased or spaced, by its name or by another in use.
  public static Optional<PartyColumn> find(String header) {
    String normal = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values())
        .filter(each -> each.column().equals(normal) || each.otherNames.contains(normal))
        .findFirst();
  }
}
