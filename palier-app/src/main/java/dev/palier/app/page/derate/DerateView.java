package dev.palier.app.page.derate;

import dev.palier.app.derating.Cut;
import dev.palier.app.page.assess.FormView;
import dev.palier.capability.design.Parent;
import dev.palier.capability.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The question, the sliders, the cut that they show, and the best one where it was asked for.
///
/// @param best rows of the parent, the best cut and the plainest near it
public record DerateView(
    DerateForm form, Choices choices, Knobs knobs, CutView cut, Optional<Best> best) {

  /// What the form offers.
  public record Choices(
      List<Parent> parents, List<Workload> workloads, List<FormView.Suggestion> countries) {}

  /// What the search found.
  ///
  /// @param rows each thing that can be cut, as sold, in the best cut, and in the one with the
  ///   fewest cuts
  public record Best(Cut cut, List<Row> rows, String certificate, String elasticities) {}

  public record Row(String label, String sold, String best, String plain) {}

  public Map<String, String> parameters() {
    return form.parameters();
  }
}
