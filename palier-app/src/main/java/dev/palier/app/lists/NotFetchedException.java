package dev.palier.app.lists;

import dev.palier.screening.list.Refusal;
import java.io.IOException;

/// The files of a source could not be had.
public final class NotFetchedException extends IOException {

  private final transient Refusal refusal;

  NotFetchedException(Refusal refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  static NotFetchedException of(String what, String maybe) {
    return new NotFetchedException(new Refusal(Refusal.Reason.NOT_FETCHED, what, maybe));
  }

  static NotFetchedException tooLarge(String where, long limit) {
    return new NotFetchedException(
        new Refusal(
            Refusal.Reason.TOO_LARGE,
            where + ": the file has more than " + limit + " bytes",
            "check that it is the list; the limit stands in data/screening/sources.yaml"));
  }

  public Refusal refusal() {
    return refusal;
  }
}
