package dev.palier.app.page.amendment;

import dev.palier.app.amendment.AmendmentViews;
import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.page.Site;
import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Comparison;
import dev.palier.control.amendment.Law;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The page `/rules/diff`: what changed between two days, and what that means.
public final class AmendmentPage {

  /// Amendments kept in memory; what they say of a pair of days never changes.
  private static final int REMEMBERED = 200;

  private final Site site;
  private final Comparison comparison;
  private final Map<List<LocalDate>, Amendment> remembered = new ConcurrentHashMap<>();

  public AmendmentPage(Site site) {
    this.site = site;
    this.comparison = site.palier().comparison();
  }

  public String show(Ask ask) {
    List<LocalDate> days = days(site.palier().book());
    LocalDate after = ask.date("to", latest(days, ask.today()));
    LocalDate before = ask.date("from", after.minusDays(1));
    if (!before.isBefore(after)) {
      throw AskException.unreadable("problem.order-of-dates", before, after);
    }
    Amendment amendment = between(before, after);
    Messages messages = ask.text().messages();
    AmendmentPageView view =
        new AmendmentPageView(
            before,
            after,
            new AmendmentViews(messages).of(amendment),
            ChangePicture.of(amendment, messages),
            days.reversed());
    return site.render(ask, "amendment", "rules", ask.text().get("amendment.title"), view);
  }

  private Amendment between(LocalDate before, LocalDate after) {
    List<LocalDate> pair = List.of(before, after);
    Amendment known = remembered.get(pair);
    if (known != null) {
      return known;
    }
    StatuteBook book = site.palier().book();
    Amendment found = comparison.between(Law.of(book, before), Law.of(book, after));
    if (remembered.size() < REMEMBERED) {
      remembered.put(pair, found);
    }
    return found;
  }

  /// The last day of change that is not yet to come.
  private static LocalDate latest(List<LocalDate> days, LocalDate today) {
    return days.stream().filter(day -> !day.isAfter(today)).toList().getLast();
  }

  /// The days on which something changes, but for the first of all, before which nothing is known.
  private static List<LocalDate> days(StatuteBook book) {
    SortedSet<LocalDate> days = new TreeSet<>(book.changes());
    LocalDate first = days.first();
    days.addAll(book.geography().changes());
    return new ArrayList<>(days.tailSet(first.plusDays(1)));
  }
}
