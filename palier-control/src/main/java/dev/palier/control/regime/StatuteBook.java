package dev.palier.control.regime;

import dev.palier.control.condition.CelReader;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.geography.Geography;
import dev.palier.control.provision.Provision;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All regimes with their provisions, the facts they ask for, and the geography they speak of.
/// Immutable, safe for use by several threads.
public final class StatuteBook {

  private static final int REMEMBERED_DAYS = 10_000;

  private final List<Regime> regimes;
  private final List<Provision> ordered;
  private final Map<String, Provision> byId;
  private final Map<String, Regime> regimesById;
  private final Vocabulary vocabulary;
  private final Geography geography;
  private final CelReader conditions;
  private final List<DataFile> files;
  private final LocalDate lastVerified;
  private final boolean amended;
  private final NavigableSet<LocalDate> changes;
  private final Map<LocalDate, InForce> since = new ConcurrentHashMap<>();
  private final Map<LocalDate, InForce> remembered = new ConcurrentHashMap<>();

  StatuteBook(
      List<Regime> regimes,
      List<Provision> ordered,
      Vocabulary vocabulary,
      Geography geography,
      CelReader conditions,
      List<DataFile> files) {
    this(regimes, ordered, vocabulary, geography, conditions, files, false);
  }

  private StatuteBook(
      List<Regime> regimes,
      List<Provision> ordered,
      Vocabulary vocabulary,
      Geography geography,
      CelReader conditions,
      List<DataFile> files,
      boolean amended) {
    this.regimes = List.copyOf(regimes);
    this.ordered = List.copyOf(ordered);
    this.byId =
        ordered.stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
    this.regimesById =
        regimes.stream().collect(Collectors.toUnmodifiableMap(Regime::id, Function.identity()));
    this.vocabulary = vocabulary;
    this.geography = geography;
    this.conditions = conditions;
    this.files = List.copyOf(files);
    this.changes = changes(this.ordered);
    this.lastVerified =
        regimes.stream().map(Regime::lastVerified).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    this.amended = amended;
  }

  /// Reads and checks `regimes/` and `geography/`.
  ///
  /// @throws dev.palier.data.DataException with every problem found
  public static StatuteBook load(DataFolder folder) {
    return new StatuteBookReader(folder).read();
  }

  /// The statute book that ships with Palier.
  public static StatuteBook packaged() {
    return load(DataFolder.packedWith(StatuteBook.class));
  }

  public List<Regime> regimes() {
    return regimes;
  }

  /// All provisions, each after those that its condition names.
  public List<Provision> provisions() {
    return ordered;
  }

  public Optional<Provision> findProvision(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Regime regimeOf(Provision provision) {
    return getRegime(provision.regime());
  }

  public Regime getRegime(String id) {
    Regime regime = regimesById.get(id);
    if (regime == null) {
      throw new IllegalArgumentException(
          "There is no regime \"" + id + "\".\nMaybe take one of " + regimesById.keySet() + ".");
    }
    return regime;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Geography geography() {
    return geography;
  }

  /// The reader of conditions over its vocabulary and geography.
  public CelReader conditions() {
    return conditions;
  }

  /// The same book with these provisions in the place of those with the same id, and beside the
  /// others where there is none.
  ///
  /// @throws dev.palier.data.DataException if they name a provision that does not exist, or name
  ///   themselves in a circle
  public StatuteBook with(Collection<Provision> amended) {
    List<Regime> changed =
        regimes.stream().map(regime -> regime.with(amended(regime, amended))).toList();
    Problems problems = new Problems();
    List<Provision> all = changed.stream().flatMap(r -> r.provisions().stream()).toList();
    List<Provision> inOrder = ProvisionOrder.of(all, problems);
    problems.throwIfAny();
    return new StatuteBook(changed, inOrder, vocabulary, geography, conditions, files, true);
  }

  private static List<Provision> amended(Regime regime, Collection<Provision> amended) {
    Map<String, Provision> provisions = new LinkedHashMap<>();
    regime.provisions().forEach(provision -> provisions.put(provision.id(), provision));
    amended.stream()
        .filter(provision -> provision.regime().equals(regime.id()))
        .forEach(provision -> provisions.put(provision.id(), provision));
    return List.copyOf(provisions.values());
  }

  /// Whether provisions were laid over those that were read: what follows from it is then not law.
  public boolean isAmended() {
    return amended;
  }

  /// The earliest date up to which the data of one of its regimes was checked.
  public LocalDate lastVerified() {
    return lastVerified;
  }

  /// The files it was read from, for digests.
  public List<DataFile> files() {
    return files;
  }

  /// The provisions whose text stands on a day.
  public InForce inForce(LocalDate day) {
    InForce known = remembered.get(day);
    if (known != null) {
      return known;
    }
    InForce found = since.computeIfAbsent(lastChange(day), start -> InForce.on(day, ordered));
    if (remembered.size() < REMEMBERED_DAYS) {
      remembered.put(day, found);
    }
    return found;
  }

  /// The day since which the law of a day has stood unchanged.
  private LocalDate lastChange(LocalDate day) {
    LocalDate change = changes.floor(day);
    return change == null ? LocalDate.MIN : change;
  }

  /// The days on which a text, an enforcement or an announcement changes.
  public SortedSet<LocalDate> changes() {
    return new TreeSet<>(changes);
  }

  private static NavigableSet<LocalDate> changes(List<Provision> ordered) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Provision provision : ordered) {
      provision
          .periods()
          .forEach(period -> {
            days.add(period.from());
            if (!period.isOpen()) {
              days.add(period.until());
            }
          });
      provision.enforcement().forEach(change -> days.add(change.from()));
    }
    return days;
  }
}
