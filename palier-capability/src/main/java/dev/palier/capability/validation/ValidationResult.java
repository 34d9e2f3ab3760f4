package dev.palier.capability.validation;

import java.util.List;

/// What a validation set found: tables of errors, checks of published figures, and remarks.
///
/// @param remarks in words: what is not covered, and why
public record ValidationResult(
    List<ErrorTable> tables, List<PublishedCheck> checks, List<String> remarks) {

  public ValidationResult {
    tables = List.copyOf(tables);
    checks = List.copyOf(checks);
    remarks = List.copyOf(remarks);
  }
}
