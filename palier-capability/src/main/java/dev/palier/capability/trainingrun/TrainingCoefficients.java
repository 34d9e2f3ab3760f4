package dev.palier.capability.trainingrun;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.training.TrainingModel;
import dev.palier.data.DataFolder;
import java.util.LinkedHashMap;
import java.util.Map;

/// The two files of coefficients that a fit on training runs moves together.
///
/// @param training of `calibration/training.yaml`
/// @param energy of `calibration/energy.yaml`
public record TrainingCoefficients(Coefficients training, Coefficients energy) {

  public static TrainingCoefficients load(DataFolder data) {
    return new TrainingCoefficients(
        Coefficients.load(data, "training.yaml"), Coefficients.load(data, "energy.yaml"));
  }

  public TrainingModel model() {
    return TrainingModel.of(training, energy);
  }

  /// Some with other values, each in the file that has it.
  public TrainingCoefficients with(Map<String, Double> values) {
    Map<String, Double> ofTraining = new LinkedHashMap<>(values);
    Map<String, Double> ofEnergy = new LinkedHashMap<>(values);
    ofTraining.keySet().retainAll(training.byName().keySet());
    ofEnergy.keySet().removeAll(ofTraining.keySet());
    return new TrainingCoefficients(training.with(ofTraining), energy.with(ofEnergy));
  }

  public double get(String name) {
    return training.byName().containsKey(name) ? training.get(name) : energy.get(name);
  }
}
