package dev.palier.capability.fit;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.run.DraftGuess;
import dev.palier.capability.run.Run;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Served;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the serving model gives for runs under some coefficients.
///
/// Runs of one deployment share their operators. Runs are worked on side by side; each has its own
/// place in the result, so the order of work changes nothing.
public final class ServingPredictions {

  private record Shape(Deployment deployment, boolean eager) {}

  private final List<Run> runs;
  private final int[] shapeOf;
  private final List<Shape> shapes;

  public ServingPredictions(List<Run> runs) {
    this.runs = List.copyOf(runs);
    Map<Shape, Integer> index = new HashMap<>();
    List<Shape> all = new ArrayList<>();
    this.shapeOf = new int[runs.size()];
    for (int i = 0; i < runs.size(); i++) {
      Shape shape = new Shape(runs.get(i).deployment(), runs.get(i).eager());
      Integer known = index.get(shape);
      if (known == null) {
        known = all.size();
        index.put(shape, known);
        all.add(shape);
      }
      shapeOf[i] = known;
    }
    this.shapes = List.copyOf(all);
  }

  /// One answer for each run, in their order.
  public Served[] under(Coefficients coefficients) {
    ServingLaws laws = ServingLaws.of(coefficients);
    DraftGuess drafts = DraftGuess.of(coefficients);
    Service[] services =
        shapes.parallelStream().map(shape -> service(shape, laws, drafts)).toArray(Service[]::new);
    Served[] served = new Served[runs.size()];
    IntStream.range(0, runs.size())
        .parallel()
        .forEach(
            i -> served[i] = services[shapeOf[i]].times(runs.get(i).chip(), runs.get(i).traffic()));
    return served;
  }

  private static Service service(Shape shape, ServingLaws laws, DraftGuess drafts) {
    Deployment deployment = drafts.revalued(shape.deployment());
    return shape.eager() ? Service.eager(deployment, laws) : Service.of(deployment, laws);
  }
}
