package dev.palier.app.screening;

import dev.palier.app.assessment.PartyScreener;
import dev.palier.control.listing.PartyFindings;
import dev.palier.screening.Screener;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Screens the parties of orders against the lists in use when each is assessed. What people
/// decided on alerts is given with the question: whoever asks need not be one who may read it. Safe
/// for use by several threads.
public final class LiveOrderScreening {

  private final Supplier<Screener> screener;
  private final AtomicReference<@Nullable State> state = new AtomicReference<>();

  private record State(Screener screener, OrderScreening orders) {}

  /// @param screener the one in use; asked for each order that names a party
  public LiveOrderScreening(Supplier<Screener> screener) {
    this.screener = screener;
  }

  /// What screens the parties of orders for somebody who may see these decisions.
  public PartyScreener seeing(StandingDecisions decisions) {
    return transaction ->
        OrderScreening.namesParties(transaction)
            ? current().screen(transaction, decisions)
            : PartyFindings.NONE;
  }

  private OrderScreening current() {
    Screener now = screener.get();
    State known = state.get();
    if (known == null || known.screener() != now) {
      known = new State(now, new OrderScreening(now));
      state.set(known);
    }
    return known.orders();
  }
}
