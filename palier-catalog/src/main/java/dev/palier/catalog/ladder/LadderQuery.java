package dev.palier.catalog.ladder;

import java.time.LocalDate;

/// A question to the ladder: ranked by what, as of when, among which products.
///
/// [LadderBook#query] makes one with the usual choices.
///
/// @param metric what is ranked by
/// @param asOf the date of the question
/// @param basis which event puts a product on the ladder
/// @param scope which products make it up
/// @param conventions what the definitions need beside the figures
public record LadderQuery(
    LadderMetric metric,
    LocalDate asOf,
    DateBasis basis,
    LadderScope scope,
    LadderConventions conventions) {

  public LadderQuery withMetric(LadderMetric wanted) {
    return new LadderQuery(wanted, asOf, basis, scope, conventions);
  }

  public LadderQuery withAsOf(LocalDate wanted) {
    return new LadderQuery(metric, wanted, basis, scope, conventions);
  }

  public LadderQuery withBasis(DateBasis wanted) {
    return new LadderQuery(metric, asOf, wanted, scope, conventions);
  }

  public LadderQuery withScope(LadderScope wanted) {
    return new LadderQuery(metric, asOf, basis, wanted, conventions);
  }

  public LadderQuery withConventions(LadderConventions wanted) {
    return new LadderQuery(metric, asOf, basis, scope, wanted);
  }

  /// The same question with products that are no longer sold counted or left out.
  public LadderQuery withWithdrawn(boolean included) {
    return withScope(scope.withWithdrawn(included));
  }
}
