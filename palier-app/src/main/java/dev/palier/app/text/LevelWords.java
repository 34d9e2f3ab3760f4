package dev.palier.app.text;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Level;
import java.util.stream.Collectors;

/// Says why a chip stands at a level: in English with the ladder's own sentence, in other languages
/// by the products that count.
public final class LevelWords {

  private final Messages messages;

  public LevelWords(Messages messages) {
    this.messages = messages;
  }

  public String of(Level level) {
    if (messages.tag().equals("en")) {
      return level.explanation();
    }
    return switch (level) {
      case Level.Rank rank when rank.better().isEmpty() -> messages.get("level.none-better");
      case Level.Rank rank ->
          messages.get(
              "level.better",
              rank.better().stream()
                  .map(Chip::name)
                  .collect(Collectors.joining(messages.get("list.comma"))));
      case Level.Measure measure -> messages.get("level.against", measure.against().name());
      case Level.NotKnown _ -> messages.get("level.not-known");
    };
  }
}
