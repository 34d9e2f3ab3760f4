package dev.palier.control.amendment;

import dev.palier.control.determination.Answer;
import dev.palier.control.determination.Determiner;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The law as it stands on one day, such as the shipped book on 2023-11-17, or a drafted one.
///
/// @param drafted whether a draft is laid over the book, so that this is not law
public record Law(Determiner determiner, LocalDate day, boolean drafted) {

  public static Law of(StatuteBook book, LocalDate day) {
    return new Law(new Determiner(book), day, false);
  }

  public static Law drafted(StatuteBook book, LocalDate day) {
    return new Law(new Determiner(book), day, true);
  }

  public StatuteBook book() {
    return determiner.book();
  }

  public InForce inForce() {
    return book().inForce(day);
  }

  /// The answer that it gives for these facts.
  public Answer answer(Facts facts) {
    return determiner.answer(facts, day);
  }

  /// The provisions on which outcome and review policy rest, and those they build on.
  List<InForce.Entry> deciding() {
    InForce inForce = inForce();
    List<InForce.Entry> deciding = new ArrayList<>();
    for (int place : inForce.decisive()) {
      deciding.add(inForce.entries().get(place));
    }
    for (int place : inForce.places(SetsReviewPolicy.class)) {
      deciding.add(inForce.entries().get(place));
    }
    return deciding;
  }
}
