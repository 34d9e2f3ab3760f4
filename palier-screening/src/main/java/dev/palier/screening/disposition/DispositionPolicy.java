package dev.palier.screening.disposition;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How decisions are made here: how long a false positive holds, and whether a second person must
/// confirm.
///
/// @param life how long a false positive holds where its author says nothing
/// @param longest the most that its author may say
/// @param reasonLimit characters of a reason
/// @param authorLimit characters of a person's name
public record DispositionPolicy(
    Duration life, Duration longest, int reasonLimit, int authorLimit, boolean secondPerson) {

  private static final String FILE = "screening/dispositions.yaml";

  public DispositionPolicy {
    if (life.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "a false positive would hold "
              + life.toDays()
              + " days, and the longest allowed is "
              + longest.toDays()
              + "\nMaybe shorten it");
    }
  }

  /// What `data/screening/dispositions.yaml` says, with one person deciding.
  public static DispositionPolicy packaged() {
    return load(DataFolder.packedWith(DispositionPolicy.class));
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static DispositionPolicy load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping file = YamlDocument.read(data.get(FILE), problems);
    int days = number(file, "false-positive-days");
    int longest = number(file, "false-positive-longest-days");
    int reason = number(file, "reason-characters");
    int author = number(file, "author-characters");
    file.end();
    DispositionPolicy policy =
        file.make(() ->
                new DispositionPolicy(
                    Duration.ofDays(days), Duration.ofDays(longest), reason, author, false))
            .orElse(null);
    problems.throwIfAny();
    if (policy == null) {
      throw new IllegalStateException(FILE + " gave neither a policy nor a problem");
    }
    return policy;
  }

  private static int number(YamlMapping file, String field) {
    YamlMapping entry = file.mapping(field);
    int value = entry.integer("value");
    if (value <= 0) {
      entry.problem("value", value + " is not above zero", "write a number of at least 1");
    }
    entry.text("source");
    entry.text("grade");
    entry.date("date");
    entry.end();
    return value;
  }

  public DispositionPolicy withSecondPerson(boolean asked) {
    return new DispositionPolicy(life, longest, reasonLimit, authorLimit, asked);
  }

  public DispositionPolicy withLife(Duration other) {
    return new DispositionPolicy(other, longest, reasonLimit, authorLimit, secondPerson);
  }

  /// When a decision made now ends.
  ///
  /// @param wanted what its author said; null for the usual
  @Nullable Instant expiry(AlertState state, Instant now, @Nullable Instant wanted) {
    if (state != AlertState.FALSE_POSITIVE) {
      if (wanted != null) {
        throw new DispositionException(
            "Only a false positive expires, and this decision is " + state.words(),
            "leave the end out");
      }
      return null;
    }
    Instant end = wanted == null ? now.plus(life) : wanted;
    if (!end.isAfter(now)) {
      throw new DispositionException(
          "The decision would have expired already, at " + end, "name a later day");
    }
    if (end.isAfter(now.plus(longest))) {
      throw new DispositionException(
          "The decision would hold until "
              + end
              + ", and no false positive holds longer than "
              + longest.toDays()
              + " days",
          "name an earlier day, or leave it out for " + life.toDays() + " days");
    }
    return end;
  }
}
