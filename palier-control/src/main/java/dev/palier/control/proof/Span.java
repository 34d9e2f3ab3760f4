package dev.palier.control.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The days on which a property stands the same way, such as an acknowledged refutation from
/// 2022-10-21 until 2023-11-17.
///
/// @param proof that of the first of these days
/// @param until the first day on which it no longer stands so; [LocalDate#MAX] where it still does
public record Span(Proof proof, LocalDate from, LocalDate until) {

  public boolean isOpen() {
    return until.equals(LocalDate.MAX);
  }

  /// The proofs of successive periods, joined where a property's verdict and acknowledgement do not
  /// change.
  public static List<Span> of(List<Proofs> periods) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      LocalDate from = periods.get(i).day();
      LocalDate until = i + 1 < periods.size() ? periods.get(i + 1).day() : LocalDate.MAX;
      for (Proof proof : periods.get(i).list()) {
        List<Span> its = spans.computeIfAbsent(proof.property().id(), id -> new ArrayList<>());
        if (!its.isEmpty() && its.getLast().goesOn(proof, from)) {
          Span last = its.removeLast();
          its.add(new Span(last.proof(), last.from(), until));
        } else {
          its.add(new Span(proof, from, until));
        }
      }
    }
    return spans.values().stream().flatMap(List::stream).toList();
  }

  private boolean goesOn(Proof next, LocalDate day) {
    return until.equals(day)
        && proof.verdict() == next.verdict()
        && proof.findAcknowledgement().equals(next.findAcknowledgement());
  }
}
