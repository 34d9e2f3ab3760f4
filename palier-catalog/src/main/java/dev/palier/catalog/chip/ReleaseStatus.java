package dev.palier.catalog.chip;

/// How far a chip has come.
public enum ReleaseStatus {
  RELEASED,
  ANNOUNCED,
  /// Talked about by the press; its maker never announced it.
  UNRELEASED,
  /// On its maker's road map.
  PLANNED
}
