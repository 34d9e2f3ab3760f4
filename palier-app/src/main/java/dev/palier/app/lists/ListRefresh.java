package dev.palier.app.lists;

import dev.palier.screening.list.ListSource;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Renews the lists of a server on a schedule, and takes up what another process renewed. A failure
/// keeps what is in use, and is told.
public final class ListRefresh implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMinutes(1);

  /// The share of the interval by which fetches of several servers spread.
  private static final double SPREAD = 0.1;

  private final ListDesk desk;
  private final LiveScreener screener;
  private final InstantSource clock;
  private final Consumer<UpdateResult> told;
  private final Map<String, UpdateResult.Refused> failures = new ConcurrentHashMap<>();
  private final ScheduledExecutorService schedule =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("list-refresh").factory());

  /// @param told what becomes of each fetch
  public ListRefresh(
      ListDesk desk, LiveScreener screener, InstantSource clock, Consumer<UpdateResult> told) {
    this.desk = desk;
    this.screener = screener;
    this.clock = clock;
    this.told = told;
  }

  /// Looks every minute for what another process renewed.
  public void watch() {
    schedule.scheduleWithFixedDelay(
        this::takeUp, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Fetches every source that has an address, again and again.
  public void every(Duration interval) {
    long spread = Math.round(interval.toMillis() * SPREAD * new Random().nextDouble());
    schedule.scheduleWithFixedDelay(
        this::fetch, spread, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// The sources whose last fetch was refused, and why.
  public List<UpdateResult.Refused> failures() {
    return List.copyOf(failures.values());
  }

  /// Fetches every source that has an address, now.
  void fetch() {
    for (ListSource source : desk.sources().renewable()) {
      if (!source.addresses().isEmpty()) {
        tell(fetch(source));
      }
    }
    takeUp();
  }

  private UpdateResult fetch(ListSource source) {
    try {
      return desk.update(source, UpdateChoices.NONE, clock.instant());
    } catch (IOException | RuntimeException e) {
      return new UpdateResult.Refused(
          source,
          NotFetchedException.of(
                  source.id() + ": " + e.getMessage(), "check the disk and its rights")
              .refusal(),
          java.util.Optional.empty());
    }
  }

  private void tell(UpdateResult result) {
    switch (result) {
      case UpdateResult.Refused refused -> failures.put(result.source().id(), refused);
      case UpdateResult.Taken taken -> failures.remove(taken.source().id());
      case UpdateResult.Confirmed confirmed -> failures.remove(confirmed.source().id());
    }
    screener.note(result);
    told.accept(result);
  }

  private void takeUp() {
    try {
      screener.renew();
    } catch (IOException | RuntimeException e) {
      // The screener stays; the versions it stands on, and their age, are on every answer.
    }
  }

  @Override
  public void close() {
    schedule.shutdownNow();
  }
}
