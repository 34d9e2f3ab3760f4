package dev.palier.control.regime;

/// On which side of a transaction a regime stands.
public enum Side {
  EXPORTER,
  IMPORTER,
  TARIFF
}
