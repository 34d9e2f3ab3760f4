package dev.palier.app.capability;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.serving.Choice;
import java.util.List;
import java.util.OptionalDouble;

/// What one chip delivers, or why it delivers nothing.
public sealed interface ChipAnswer {

  String chipId();

  /// @param best most tokens a second for each chip within the target
  /// @param frontier choices that no other one beats for users and for chips
  record Delivers(
      Accelerator chip,
      List<String> assumptions,
      Formats formats,
      Choice best,
      List<Choice> frontier,
      Provenance provenance,
      Band tpotBand,
      Band ttftBand,
      OptionalDouble dollarsPerMillionTokens,
      OptionalDouble joulesPerToken)
      implements ChipAnswer {

    public Delivers {
      assumptions = List.copyOf(assumptions);
      frontier = List.copyOf(frontier);
    }

    @Override
    public String chipId() {
      return chip.id();
    }
  }

  /// @param limit `memory`, `format`, `parallelism`, `context`, `target` or `figures`
  record Cannot(String chipId, String limit, String why) implements ChipAnswer {}
}
