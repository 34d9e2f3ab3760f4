package dev.palier.app.command;

import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyProblem;
import dev.palier.app.party.PartyReader;
import dev.palier.app.party.PartyRow;
import dev.palier.screening.party.Party;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is known of a party that is screened, beside its name; each option stands for a column of a
/// file of parties.
final class PartyOptions {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "What it is: person, organisation, vessel or aircraft.")
  private @Nullable String type;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Where it is, by code or name.")
  private @Nullable String country;

  @Option(names = "--address", paramLabel = "TEXT", description = "Its address.")
  private @Nullable String address;

  @Option(
      names = "--birth",
      paramLabel = "DATE",
      description = "When it was born, such as 1971 or 1971-05-20.")
  private @Nullable String birth;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "A number of a register, such as \"IMO 9187629\"; may be repeated.")
  private List<String> ids = new ArrayList<>();

  boolean isEmpty() {
    return fields().isEmpty();
  }

  /// @throws UsageException with every option that cannot be read
  Party party(String name, PartyReader reader) {
    Map<PartyColumn, String> fields = fields();
    put(fields, PartyColumn.NAME, name);
    PartyRow row = reader.read(1, fields, List.of());
    if (!row.problems().isEmpty()) {
      throw new UsageException(row.problems().stream().map(PartyProblem::toString).toList());
    }
    return row.find().orElseThrow();
  }

  private Map<PartyColumn, String> fields() {
    Map<PartyColumn, String> fields = new EnumMap<>(PartyColumn.class);
    put(fields, PartyColumn.TYPE, type);
    put(fields, PartyColumn.COUNTRY, country);
    put(fields, PartyColumn.ADDRESS, address);
    put(fields, PartyColumn.BIRTH, birth);
    put(fields, PartyColumn.IDS, String.join("; ", ids));
    return fields;
  }

  private static void put(
      Map<PartyColumn, String> fields, PartyColumn column, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(column, value.strip());
    }
  }
}
