package dev.palier.app.derating;

import dev.palier.capability.derating.Elasticities;
import dev.palier.capability.derating.Frontier;
import dev.palier.capability.derating.Leverage;
import dev.palier.capability.derating.Question;
import dev.palier.capability.derating.Search;
import dev.palier.capability.design.Design;
import dev.palier.capability.provenance.Band;
import dev.palier.capability.provenance.Provenance;
import dev.palier.capability.workload.Objective;
import dev.palier.capability.workload.Workload;
import dev.palier.control.determination.Answer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found for one question, with what was asked beside it.
///
/// @param plain the design with the fewest cuts within one percent of the best
/// @param answer what the engine answers for the best design
/// @param provenance,band of the value of the best design
/// @param elasticities of the best design
/// @param share,smallest the share of the parent that was asked for, and the design of the smallest
///   TPP that gives it
public record Cut(
    Question question,
    Workload workload,
    Objective objective,
    double parentValue,
    Search.Found found,
    @Nullable Design plain,
    double plainValue,
    @Nullable Answer answer,
    @Nullable Provenance provenance,
    @Nullable Band band,
    Map<Elasticities.Resource, Double> elasticities,
    @Nullable Frontier frontier,
    @Nullable Double share,
    @Nullable Design smallest,
    @Nullable Leverage leverage) {

  public Optional<Design> best() {
    return found.findDesign();
  }

  public double value() {
    return found.certificate().value();
  }

  /// A value as a share of the parent's; NaN where the parent cannot do the work.
  public double shareOfParent(double value) {
    return parentValue > 0 ? value / parentValue : Double.NaN;
  }
}
