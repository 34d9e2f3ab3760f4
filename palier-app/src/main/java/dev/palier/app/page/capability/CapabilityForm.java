package dev.palier.app.page.capability;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.serving.Engine;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.catalog.name.NameMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an address asks of the page: `chips=nvidia-h20,nvidia-h200-sxm&model=deepseek-r1`.
///
/// @param precision empty for that in which the model is published, or the nearest to it that a
///   chip computes in
/// @param chipsAtMost that one copy of the model may take
public record CapabilityForm(
    List<Chip> chips,
    LanguageModel model,
    Optional<Precision> precision,
    int inputTokens,
    int outputTokens,
    int chipsAtMost,
    Engine engine) {

  /// How many chips a page compares.
  public static final int MOST = 5;

  private static final String USUAL_CHIPS =
      "nvidia-h20,nvidia-h100-sxm,nvidia-h200-sxm,nvidia-b200-sxm,amd-mi308x";
  private static final String USUAL_MODEL = "deepseek-r1";
  private static final int USUAL_INPUT = 4096;
  private static final int USUAL_OUTPUT = 1024;
  private static final int USUAL_CHIPS_AT_MOST = 16;
  private static final int LONGEST = 1_000_000;
  private static final int LARGEST = 72;

  public CapabilityForm {
    chips = List.copyOf(chips);
  }

  /// @throws AskException with what cannot be read
  static CapabilityForm of(Ask ask, Catalog catalog) {
    return new CapabilityForm(
        chips(ask, catalog),
        model(ask, catalog),
        precision(ask),
        ask.number("input", USUAL_INPUT, 1, LONGEST),
        ask.number("output", USUAL_OUTPUT, 1, LONGEST),
        ask.number("gpus", USUAL_CHIPS_AT_MOST, 1, LARGEST),
        engine(ask));
  }

  /// Chips come as a list in `chips`, or one each in `chip1` to `chip5` as the form has them.
  private static List<Chip> chips(Ask ask, Catalog catalog) {
    List<String> words = new ArrayList<>();
    boolean fromForm = false;
    for (int i = 1; i <= MOST; i++) {
      fromForm |= ask.values().containsKey("chip" + i);
      ask.find("chip" + i).ifPresent(words::add);
    }
    if (!fromForm || words.isEmpty()) {
      words.addAll(Arrays.asList(ask.get("chips", USUAL_CHIPS).split(",")));
    }
    List<Chip> chips =
        words.stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(word -> chip(catalog, word))
            .distinct()
            .toList();
    if (chips.size() > MOST) {
      throw AskException.unreadable("problem.chips", chips.size(), MOST);
    }
    return chips;
  }

  private static Chip chip(Catalog catalog, String word) {
    return switch (catalog.names().resolve(word)) {
      case NameMatch.Exact exact when exact.product() instanceof Chip chip -> chip;
      case NameMatch.Ambiguous ambiguous ->
          throw AskException.unreadable(
              "problem.ambiguous",
              word,
              ambiguous.candidates().stream().map(p -> p.id()).collect(Collectors.joining(", ")));
      case NameMatch.Exact _, NameMatch.Unknown _ ->
          throw AskException.unreadable("problem.no-chip", word);
    };
  }

  private static LanguageModel model(Ask ask, Catalog catalog) {
    String id = ask.get("model", USUAL_MODEL);
    return catalog
        .findModel(id)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "model",
                id,
                catalog.models().stream()
                    .map(LanguageModel::id)
                    .collect(Collectors.joining(", "))));
  }

  private static Optional<Precision> precision(Ask ask) {
    return ask.find("precision")
        .filter(word -> !word.equals("auto"))
        .map(word ->
            Precision.find(word)
                .orElseThrow(() ->
                    AskException.unreadable(
                        "problem.choice",
                        "precision",
                        word,
                        "auto, "
                            + Arrays.stream(Precision.values())
                                .map(Precision::key)
                                .collect(Collectors.joining(", ")))));
  }

  private static Engine engine(Ask ask) {
    String word = ask.get("engine", Engine.SGLANG.key());
    return Engine.find(word)
        .orElseThrow(() ->
            AskException.unreadable(
                "problem.choice",
                "engine",
                word,
                Arrays.stream(Engine.values()).map(Engine::key).collect(Collectors.joining(", "))));
  }
}
