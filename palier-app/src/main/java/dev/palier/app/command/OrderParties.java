package dev.palier.app.command;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.assessment.PartyScreener;
import dev.palier.app.desk.Home;
import dev.palier.app.screening.OrderScreening;
import dev.palier.app.screening.StandingDecisions;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.transaction.Transaction;
import dev.palier.screening.Screener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Screens the parties of the orders of one run. Lists and decisions are read when the first order
/// names a party; a run without parties reads none.
final class OrderParties implements PartyScreener, AutoCloseable {

  private final CommonOptions common;
  private final ListOptions lists;
  private @Nullable AlertDesk desk;
  private volatile @Nullable PartyScreener screening;

  OrderParties(CommonOptions common, ListOptions lists) {
    this.common = common;
    this.lists = lists;
  }

  @Override
  public PartyFindings screen(Transaction transaction) {
    if (!OrderScreening.namesParties(transaction)) {
      return PartyFindings.NONE;
    }
    PartyScreener ready = screening;
    return (ready == null ? open() : ready).screen(transaction);
  }

  private synchronized PartyScreener open() {
    PartyScreener ready = screening;
    if (ready == null) {
      try {
        OrderScreening orders = new OrderScreening(Screener.over(lists.read(common)));
        StandingDecisions decisions = decisions().remembered();
        ready = transaction -> orders.screen(transaction, decisions);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      screening = ready;
    }
    return ready;
  }

  /// Nothing is created where nobody has decided anything yet.
  private StandingDecisions decisions() throws IOException {
    Home home = common.home();
    if (!Files.exists(home.database()) && Desks.configuration(home).database().url() == null) {
      return StandingDecisions.NONE;
    }
    AlertDesk opened = Desks.open(home);
    desk = opened;
    return opened.standing();
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.close();
    }
  }
}
