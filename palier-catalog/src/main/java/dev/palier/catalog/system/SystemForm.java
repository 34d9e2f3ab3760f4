package dev.palier.catalog.system;

/// What kind of thing a system is.
public enum SystemForm {
  BOARD,
  NODE,
  RACK,
  /// Host processor and accelerators on one module.
  SUPERCHIP
}
