package dev.palier.app.screening;

import dev.palier.app.assessment.PartyScreener;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.transaction.Transaction;
import dev.palier.screening.Screener;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Screens the parties of orders against the lists in use when each is assessed. What people
/// decided on alerts is left out: whoever asks need not be one who may read it. Safe for use by
/// several threads.
public final class LiveOrderScreening implements PartyScreener {

  private final Supplier<Screener> screener;
  private final AtomicReference<@Nullable State> state = new AtomicReference<>();

  private record State(Screener screener, OrderScreening orders) {}

  /// @param screener the one in use; asked for each order that names a party
  public LiveOrderScreening(Supplier<Screener> screener) {
    this.screener = screener;
  }

  @Override
  public PartyFindings screen(Transaction transaction) {
    return OrderScreening.namesParties(transaction)
        ? current().screen(transaction)
        : PartyFindings.NONE;
  }

  private OrderScreening current() {
    Screener now = screener.get();
    State known = state.get();
    if (known == null || known.screener() != now) {
      known = new State(now, new OrderScreening(now, StandingDecisions.NONE));
      state.set(known);
    }
    return known.orders();
  }
}
