package dev.palier.app;

import dev.palier.app.assessment.Assessor;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.data.DataDigest;
import dev.palier.catalog.data.DataException;
import dev.palier.catalog.data.DataFile;
import dev.palier.catalog.data.DataFolder;
import dev.palier.control.regime.StatuteBook;
import dev.palier.control.transaction.EndUses;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The catalogue, the statute book, and the assessor over both: everything that commands and pages work with. Immutable.
public final class Palier {

  private final Catalog catalog;
  private final StatuteBook book;
  private final Assessor assessor;
  private final String dataDigest;

  private Palier(Catalog catalog, StatuteBook book) {
    this.catalog = catalog;
    this.book = book;
    List<DataFile> files = new ArrayList<>(catalog.files());
    files.addAll(book.files());
    this.dataDigest = DataDigest.of(files);
    DataFile endUses =
        book.files().stream().filter(file -> file.name().equals("regimes/end-uses.yaml")).findFirst().orElseThrow();
    this.assessor = new Assessor(catalog, book, EndUses.read(endUses, book.vocabulary()), dataDigest);
  }

  /// What ships in the jar.
  ///
  /// @throws DataException with every problem of the data files
  public static Palier packaged() {
    return load(DataFolder.packedWith(Catalog.class), DataFolder.packedWith(StatuteBook.class));
  }

  /// A data folder on disk, laid out as `data/` in the repository.
  ///
  /// @throws DataException with every problem of the data files
  public static Palier load(DataFolder data) {
    return load(data, data);
  }

  /// The two halves are read side by side: neither needs the other.
  private static Palier load(DataFolder catalogData, DataFolder controlData) {
    CompletableFuture<Catalog> catalog = CompletableFuture.supplyAsync(() -> Catalog.load(catalogData));
    StatuteBook book = StatuteBook.load(controlData);
    try {
      return new Palier(catalog.join(), book);
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

  public Assessor assessor() {
    return assessor;
  }

  /// SHA-256 over every data file.
  public String dataDigest() {
    return dataDigest;
  }
}
