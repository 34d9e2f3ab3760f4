package dev.palier.control.provision;

/// How well a period of a provision is known.
public enum Confidence {
  /// The official text was read.
  HIGH,
  /// Law firms, press or a careful third party report it.
  MEDIUM,
  /// A single weak source, or recollection: unconfirmed.
  LOW
}
