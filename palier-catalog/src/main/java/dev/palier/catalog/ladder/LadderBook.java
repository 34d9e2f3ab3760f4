package dev.palier.catalog.ladder;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people agreed on about ladders, read from `ladder/`: the named references and the
/// conventions of the definitions.
///
/// @param references the named lists of products, in the order of the file
/// @param files the files that were read, as a digest wants them
public record LadderBook(
    LadderConventions conventions, List<LadderReference> references, List<DataFile> files) {

  private static final Set<ReleaseStatus> ON_A_LIST =
      Set.of(ReleaseStatus.RELEASED, ReleaseStatus.ANNOUNCED, ReleaseStatus.PLANNED);

  public LadderBook {
    references = List.copyOf(references);
    files = List.copyOf(files);
  }

  /// The book of a data folder.
  ///
  /// @throws dev.palier.data.DataException with every problem of the files, such as a reference to
  ///   a chip that the catalogue does not have
  public static LadderBook load(DataFolder data, Catalog catalog) {
    return new LadderBookReader(catalog).read(data);
  }

  /// The book that was packed into the jar.
  public static LadderBook packaged(Catalog catalog) {
    return load(DataFolder.packedWith(LadderBook.class), catalog);
  }

  public Optional<LadderReference> findReference(String id) {
    return references.stream().filter(reference -> reference.id().equals(id)).findFirst();
  }

  /// The named reference that must be there, such as `nvidia-flagships`.
  ///
  /// @throws IllegalArgumentException naming those there are
  public LadderReference getReference(String id) {
    return findReference(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no reference ladder \""
                    + id
                    + "\"\n"
                    + "Maybe take one of "
                    + Words.list(references.stream().map(LadderReference::id).toList())));
  }

  /// A question with the usual choices: NVIDIA's data-centre products by first shipment, those made
  /// to fit an export rule left out, withdrawn ones counted.
  public LadderQuery query(LadderMetric metric, LocalDate asOf) {
    return query(metric, asOf, LadderScope.of("nvidia"));
  }

  /// The same among other products.
  public LadderQuery query(LadderMetric metric, LocalDate asOf, LadderScope scope) {
    return new LadderQuery(metric, asOf, DateBasis.FIRST_SHIPMENT, scope, conventions);
  }

  /// The same among the products of a named reference. The list itself says who is on it, so a
  /// product of it counts from its planned date on even where no more than a plan is known; the
  /// evidence of the answer names such products.
  public LadderQuery query(LadderMetric metric, LocalDate asOf, LadderReference reference) {
    LadderScope scope = LadderScope.of().withReference(reference).withStatuses(ON_A_LIST);
    return query(metric, asOf, scope);
  }
}
