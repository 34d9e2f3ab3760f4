package dev.palier.control.provision;

/// What a licence requirement hangs on.
public enum Basis {
  DESTINATION,
  HEADQUARTERS,
  LETTER,
  LISTED_PARTY,
  END_USE
}
