package dev.palier.screening.disposition;

/// A decision that cannot be made; its message says why and ends with a way out.
public class DispositionException extends RuntimeException {

  public DispositionException(String what, String maybe) {
    super(what + ".\nMaybe " + maybe + ".");
  }
}
