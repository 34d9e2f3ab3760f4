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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Screens the parties of the orders of one run. Lists and decisions are read when the first order
/// names a party; a run without parties reads none.
final class OrderParties implements PartyScreener, AutoCloseable {

  private final CommonOptions common;
  private final ListOptions lists;
  private @Nullable AlertDesk desk;
  private volatile @Nullable OrderScreening screening;

  OrderParties(CommonOptions common, ListOptions lists) {
    this.common = common;
    this.lists = lists;
  }

  @Override
  public PartyFindings screen(Transaction transaction) {
    if (!OrderScreening.namesParties(transaction)) {
      return PartyFindings.NONE;
    }
    OrderScreening ready = screening;
    return (ready == null ? open() : ready).screen(transaction);
  }

  private synchronized OrderScreening open() {
    OrderScreening ready = screening;
    if (ready == null) {
      try {
        ready = new OrderScreening(Screener.over(lists.read(common)), decisions());
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
    return new StandingDecisions(
        key -> opened.alerts().ofParties(List.of(key)).getOrDefault(key, List.of()), opened::now);
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.close();
    }
  }
}
