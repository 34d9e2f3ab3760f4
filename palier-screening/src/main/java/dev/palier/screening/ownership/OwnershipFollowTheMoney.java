package dev.palier.screening.ownership;

import dev.palier.data.Problems;
import dev.palier.data.Utf8;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads a graph of ownership from FollowTheMoney in JSON lines: entities of the schema `Ownership`
/// (`owner`, `asset`, `percentage`, `startDate`, `endDate`, `sourceUrl`) are shares, entities with
/// a name are parties, all others are passed over. A percentage that is written in words is
/// unknown. An end date is the last day of a share.
public final class OwnershipFollowTheMoney {

  private static final String OWNERSHIP = "Ownership";
  private static final int LIMIT_LINE = 1 << 20;
  private static final int LIMIT_PROBLEMS = 200;

  private final String file;
  private final Problems problems = new Problems();
  private final OwnershipGraph.Builder graph = new OwnershipGraph.Builder();
  private final List<Share> shares = new ArrayList<>();
  private int wrong;
  private int unreadable;

  private OwnershipFollowTheMoney(String file) {
    this.file = file;
  }

  /// @param file its name, for what is wrong in it
  /// @throws dev.palier.data.DataException with every problem of the file, the first two hundred
  /// @throws IOException if it cannot be read to its end
  public static OwnershipGraph read(String file, InputStream bytes) throws IOException {
    OwnershipFollowTheMoney reader = new OwnershipFollowTheMoney(file);
    reader.read(bytes);
    reader.problems.throwIfAny();
    return reader.build();
  }

  private void read(InputStream bytes) throws IOException {
    BoundedLines bounded = new BoundedLines(Utf8.reader(bytes), LIMIT_LINE);
    try {
      for (String line = bounded.next(); line != null && wrong < LIMIT_PROBLEMS; ) {
        if (!line.isBlank()) {
          line(bounded.number(), line);
        }
        if (shares.size() > OwnershipCsv.LIMIT_ROWS) {
          problem(
              bounded.number(),
              "",
              "more than " + OwnershipCsv.LIMIT_ROWS + " shares",
              "split the file by groups that do not own each other");
          return;
        }
        line = bounded.next();
      }
    } catch (CharacterCodingException e) {
      problem(bounded.number() + 1, "", "not text in UTF-8", "save the file in UTF-8");
    } catch (BoundedLines.TooLongException e) {
      problem(
          bounded.number() + 1,
          "",
          "a line of more than " + LIMIT_LINE + " letters",
          "write one entity on each line");
    }
  }

  private void line(int number, String line) {
    try {
      FollowTheMoneyEntity entity = FollowTheMoneyEntity.parse(line);
      if (entity.schema().equals(OWNERSHIP)) {
        share(number, entity);
      } else if (!entity.id().isEmpty() && !entity.values("name").isEmpty()) {
        party(number, entity);
      }
    } catch (JacksonException e) {
      problem(
          number,
          "",
          "not an entity in JSON: " + e.getOriginalMessage(),
          "write one object with id, schema and properties on each line");
    }
  }

  private void party(int number, FollowTheMoneyEntity entity) {
    String country =
        entity.values("jurisdiction").stream()
            .findFirst()
            .or(() -> entity.values("country").stream().findFirst())
            .filter(code -> code.length() == 2)
            .map(code -> code.toUpperCase(Locale.ROOT))
            .orElse(null);
    Holder holder =
        new Holder(
            entity.id(),
            new Party(
                entity.id(),
                entity.values("name"),
                PartyKind.find(entity.schema()).orElse(PartyKind.UNKNOWN),
                country,
                null,
                null,
                List.of()),
            Set.of());
    Holder before = graph.holders().put(entity.id(), holder);
    if (before != null && !before.equals(holder)) {
      problem(
          number,
          "id",
          "the entity " + entity.id() + " was described otherwise before",
          "remove one of the two");
    }
  }

  private void share(int number, FollowTheMoneyEntity entity) {
    List<String> owners = entity.values("owner");
    List<String> assets = entity.values("asset");
    if (owners.isEmpty() || assets.isEmpty()) {
      problem(
          number,
          owners.isEmpty() ? "owner" : "asset",
          "an ownership without it",
          "name the entity by its id");
      return;
    }
    LocalDate from = day(number, entity, "startDate", false);
    LocalDate until = day(number, entity, "endDate", true);
    if (from != null && until != null && !from.isBefore(until)) {
      problem(number, "endDate", "the share ends before it starts", "correct the two dates");
      return;
    }
    Stake stake = stake(entity.values("percentage"));
    String source = entity.values("sourceUrl").stream().findFirst().orElse("");
    for (String owner : owners) {
      for (String asset : assets) {
        shares.add(new Share(owner, asset, stake, from, until, source));
      }
    }
  }

  private Stake stake(List<String> percentages) {
    Stake stake = Stake.UNKNOWN;
    for (String percentage : percentages) {
      Optional<Stake> read = Stake.parse(percentage);
      if (read.isEmpty()) {
        unreadable++;
      }
      stake = stake.or(read.orElse(Stake.UNKNOWN));
    }
    return stake;
  }

  /// A day of a date that may be a year or a month: its first day, or the one after its last.
  private @Nullable LocalDate day(
      int number, FollowTheMoneyEntity entity, String field, boolean after) {
    Optional<String> written = entity.values(field).stream().findFirst();
    if (written.isEmpty()) {
      return null;
    }
    String date = written.get();
    try {
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date) + (after ? 1 : 0), 1, 1);
        case 7 -> YearMonth.parse(date).plusMonths(after ? 1 : 0).atDay(1);
        default ->
            LocalDate.parse(date.substring(0, Math.min(10, date.length()))).plusDays(after ? 1 : 0);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      problem(number, field, "\"" + date + "\" is not a date", "write it as 2021-03-01");
      return null;
    }
  }

  private OwnershipGraph build() {
    int nameless = 0;
    for (Share share : shares) {
      nameless += known(share.owner()) + known(share.owned());
      graph.add(share);
    }
    if (nameless > 0) {
      graph.note(nameless + " parties are named by their ids alone: no entity describes them");
    }
    if (unreadable > 0) {
      graph.note(unreadable + " percentages are words, read as unknown");
    }
    return graph.build();
  }

  private int known(String id) {
    if (graph.holders().containsKey(id)) {
      return 0;
    }
    graph.holders().put(id, new Holder(id, Party.named(id), Set.of()));
    return 1;
  }

  private void problem(int line, String field, String what, String maybe) {
    wrong++;
    problems.add(file, line, field, what, maybe);
  }
}
