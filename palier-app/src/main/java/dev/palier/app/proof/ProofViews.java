package dev.palier.app.proof;

import dev.palier.app.text.Messages;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Fact;
import dev.palier.control.geography.Geography;
import dev.palier.control.proof.Acknowledgement;
import dev.palier.control.proof.Family;
import dev.palier.control.proof.Proof;
import dev.palier.control.proof.ProofChanges;
import dev.palier.control.proof.Proofs;
import dev.palier.control.proof.Span;
import dev.palier.control.proof.Verdict;
import dev.palier.control.proof.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts proofs into the words of a language.
public final class ProofViews {

  private final Messages messages;
  private final Words words;

  public ProofViews(Messages messages, Geography geography) {
    this.messages = messages;
    this.words = new Words(messages.language(), geography);
  }

  /// @param drafted whether a draft is laid over the law
  public ProofsView of(Proofs proofs, boolean drafted) {
    return view(
        messages.get(drafted ? "proof.head-draft" : "proof.head", proofs.day()),
        proofs.list().stream().map(proof -> line(proof, "")).toList(),
        proofs.list());
  }

  /// The proofs of successive periods, each property with the days on which it stands so.
  public ProofsView of(List<Proofs> periods) {
    List<Span> spans = Span.of(periods);
    return view(
        messages.get("proof.head-all", periods.size(), periods.getFirst().day()),
        spans.stream().map(span -> line(span.proof(), span(span))).toList(),
        spans.stream().map(Span::proof).toList());
  }

  /// What a draft breaks and newly proves; the counts are those of all properties under it.
  public ProofsView of(ProofChanges changes) {
    return new ProofsView(
        messages.get("proof.head-changes"),
        counts(changes.after().list()),
        changes.broken().stream().map(proof -> line(proof, "")).toList(),
        changes.proved().isEmpty()
            ? List.of()
            : List.of(
                new ProofsView.Chapter(
                    messages.get("proof.newly-proved"),
                    changes.proved().stream().map(proof -> line(proof, "")).toList())));
  }

  private ProofsView view(String head, List<ProofsView.Line> lines, List<Proof> proofs) {
    List<ProofsView.Line> broken = new ArrayList<>();
    List<ProofsView.Chapter> kept = new ArrayList<>();
    for (Family family : Family.values()) {
      List<ProofsView.Line> its = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (proofs.get(i).property().family() == family) {
          (lines.get(i).verdict() == Verdict.PROVED ? its : broken).add(lines.get(i));
        }
      }
      if (!its.isEmpty()) {
        kept.add(new ProofsView.Chapter(messages.of("proof.family", family), its));
      }
    }
    broken.sort(
        Comparator.comparing((ProofsView.Line line) -> line.verdict().isSettled())
            .thenComparing(line -> line.rows().isEmpty()));
    return new ProofsView(head, counts(proofs), broken, kept);
  }

  private String counts(List<Proof> proofs) {
    long proved = count(proofs, Verdict.PROVED);
    long acknowledged = count(proofs, Verdict.ACKNOWLEDGED);
    return messages.get(
        "proof.counts", proved, acknowledged, proofs.size() - proved - acknowledged);
  }

  private static long count(List<Proof> proofs, Verdict verdict) {
    return proofs.stream().filter(proof -> proof.verdict() == verdict).count();
  }

  private ProofsView.Line line(Proof proof, String span) {
    return new ProofsView.Line(
        proof.property().id(),
        proof.property().says().in(messages.language()),
        proof.verdict(),
        messages.of("proof.verdict", proof.verdict()),
        span,
        proof.findWitness().map(this::rows).orElse(List.of()),
        proof.findWitness().filter(Witness::isPair).isPresent(),
        proof
            .findAcknowledgement()
            .map(a -> a.reason().in(messages.language()))
            .orElse(proof.reason()),
        proof.findAcknowledgement().map(this::citation).orElse(proof.property().source()),
        proof.property().provisions());
  }

  private String citation(Acknowledgement acknowledged) {
    return acknowledged.citation()
        + " ("
        + messages.of("confidence", acknowledged.confidence())
        + ")";
  }

  private List<ProofsView.Row> rows(Witness witness) {
    return witness.notable().stream()
        .map(fact ->
            new ProofsView.Row(
                fact.label().in(messages.language()),
                value(fact, witness, 0),
                value(fact, witness, witness.transactions().size() - 1)))
        .toList();
  }

  private String value(Fact fact, Witness witness, int which) {
    String value = words.value(fact, witness.transactions().get(which).get(fact));
    return fact.unit().isEmpty() ? value : value + " " + fact.unit();
  }

  private String span(Span span) {
    return span.isOpen()
        ? messages.get("proof.since", span.from())
        : messages.get("proof.span", span.from(), span.until().minusDays(1));
  }
}
