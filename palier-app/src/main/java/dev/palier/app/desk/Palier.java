package dev.palier.app.desk;

import dev.palier.app.assessment.Assessor;
import dev.palier.app.assessment.DeterminationJson;
import dev.palier.app.assessment.Levels;
import dev.palier.app.report.ReportHead;
import dev.palier.app.report.ViewBuilder;
import dev.palier.app.text.Messages;
import dev.palier.app.throughput.Deliveries;
import dev.palier.app.throughput.Throughputs;
import dev.palier.capability.Capability;
import dev.palier.capability.ValidationSets;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.ladder.LadderBook;
import dev.palier.control.amendment.Comparison;
import dev.palier.control.amendment.Standpoints;
import dev.palier.control.matrix.LicenceMatrix;
import dev.palier.control.proof.Obligations;
import dev.palier.control.proof.Prover;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.EndUses;
import dev.palier.data.DataDigest;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.screening.Screener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The catalogue, the statute book, and the assessor over both: everything that commands and pages
/// work with. Immutable.
public final class Palier {

  private final Catalog catalog;
  private final StatuteBook book;
  private final Assessor assessor;
  private final LadderBook ladders;
  private final Levels levels;
  private final Deliveries deliveries = new Deliveries(this::throughputs);
  private final List<DataFile> files;
  private final String dataDigest;
  private final DataFolder controlData;
  private final DataFolder capabilityData;
  private volatile @Nullable Capability capability;
  private volatile @Nullable Throughputs throughputs;

  private Palier(
      Catalog catalog,
      LadderBook ladders,
      StatuteBook book,
      DataFolder controlData,
      DataFolder capabilityData,
      DataFolder screeningData) {
    this.controlData = controlData;
    this.capabilityData = capabilityData;
    this.catalog = catalog;
    this.book = book;
    this.ladders = ladders;
    this.levels = new Levels(catalog, ladders);
    this.files = new ArrayList<>(catalog.files());
    files.addAll(ladders.files());
    files.addAll(book.files());
    List.of("amendments", "matrix", "proofs")
        .forEach(folder -> files.addAll(controlData.list(folder)));
    List.of("calibration", "derating").forEach(folder -> files.addAll(capabilityData.list(folder)));
    files.addAll(screeningData.list("screening"));
    this.dataDigest = DataDigest.of(files);
    DataFile endUses =
        book.files().stream()
            .filter(file -> file.name().equals("regimes/end-uses.yaml"))
            .findFirst()
            .orElseThrow();
    this.assessor =
        new Assessor(catalog, book, EndUses.read(endUses, book.vocabulary()), dataDigest);
  }

  /// What ships in the jar.
  ///
  /// @throws DataException with every problem of the data files
  public static Palier packaged() {
    return load(
        DataFolder.packedWith(Catalog.class),
        DataFolder.packedWith(StatuteBook.class),
        DataFolder.packedWith(Capability.class),
        DataFolder.packedWith(Screener.class));
  }

  /// A data folder on disk, laid out as `data/` in the repository.
  ///
  /// @throws DataException with every problem of the data files
  public static Palier load(DataFolder data) {
    return load(data, data, data, data);
  }

  /// The two halves are read side by side: neither needs the other.
  private static Palier load(
      DataFolder catalogData,
      DataFolder controlData,
      DataFolder capabilityData,
      DataFolder screeningData) {
    CompletableFuture<Catalog> catalog =
        CompletableFuture.supplyAsync(() -> Catalog.load(catalogData));
    StatuteBook book = StatuteBook.load(controlData);
    try {
      return new Palier(
          catalog.join(),
          LadderBook.load(catalogData, catalog.join()),
          book,
          controlData,
          capabilityData,
          screeningData);
    } catch (CompletionException e) {
      if (e.getCause() instanceof DataException problems) {
        throw problems;
      }
      throw e;
    }
  }

  public Catalog catalog() {
    return catalog;
  }

  public StatuteBook book() {
    return book;
  }

  /// What measures chips on the named workloads; read when it is first asked for.
  public Throughputs throughputs() {
    Throughputs ready = throughputs;
    if (ready == null) {
      ready = new Throughputs(capability());
      throughputs = ready;
    }
    return ready;
  }

  /// What buyers could run.
  public Deliveries deliveries() {
    return deliveries;
  }

  /// Everything that ladders rank by.
  public Metrics metrics() {
    return new Metrics(this::throughputs);
  }

  public Assessor assessor() {
    return assessor;
  }

  /// The performance model over the catalogue; read when it is first asked for.
  ///
  /// @throws DataException with every problem of its files
  public Capability capability() {
    Capability ready = capability;
    if (ready == null) {
      ready = Capability.load(capabilityData, catalog);
      capability = ready;
    }
    return ready;
  }

  /// What the performance model is held to.
  ///
  /// @throws DataException with every problem of the calibration
  public ValidationSets validationSets() {
    return ValidationSets.of(capability());
  }

  /// What compares states of the law.
  public Comparison comparison() {
    return new Comparison(
        catalog,
        Standpoints.load(controlData, book.vocabulary()),
        Obligations.load(controlData, book).axioms());
  }

  /// The requirement by entry and destination.
  ///
  /// @throws DataException with every problem of its files
  public LicenceMatrix matrix() {
    return LicenceMatrix.load(controlData, book);
  }

  /// What proves or refutes what must be so of the rules.
  ///
  /// @param rules the shipped book, or one with a draft laid over it
  public Prover prover(StatuteBook rules) {
    return new Prover(rules, Obligations.load(controlData, rules));
  }

  /// The day to which every regime was checked.
  public LocalDate lastVerified() {
    return book.regimes().stream()
        .map(Regime::lastVerified)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /// What people agreed on about ladders.
  public LadderBook ladders() {
    return ladders;
  }

  public Levels levels() {
    return levels;
  }

  /// The writer of JSON in a language.
  public DeterminationJson json(Messages messages) {
    return new DeterminationJson(messages, levels, deliveries, book.regimes(), book.geography());
  }

  /// What puts assessments into the words of a language.
  public ViewBuilder views(Messages messages) {
    return new ViewBuilder(messages, catalog, levels, deliveries, book.geography(), json(messages));
  }

  /// What a report on orders from a source says of itself.
  public ReportHead reportHead(String source) {
    List<ReportHead.RegimeLine> lines =
        book.regimes().stream()
            .map(r ->
                new ReportHead.RegimeLine(
                    r.id(), r.title(), r.authority(), r.lastVerified().toString()))
            .toList();
    return new ReportHead(source, dataDigest, lines, Version.text());
  }

  /// The digest of each data file, by its name.
  public SortedMap<String, String> fileDigests() {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.name(), DataDigest.of(List.of(file))));
    return digests;
  }

  /// SHA-256 over every data file.
  public String dataDigest() {
    return dataDigest;
  }
}
