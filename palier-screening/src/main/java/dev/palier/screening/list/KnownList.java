package dev.palier.screening.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of one list, such as the Entity List.
///
/// @param id such as `us-el`
/// @param authority who keeps it
/// @param citation the law that it rests on
/// @param effect what follows from an entry, in a sentence
/// @param settles the word that tells an order what a screening found, such as `entity-list`; null
///   where the list only informs
/// @param byProgramme whether it settles its word only for the programmes of
///   `screening/sdn-programmes.yaml`
/// @param spellings how the forms of lists call it
public record KnownList(
    String id,
    String title,
    String authority,
    String citation,
    String effect,
    @Nullable String settles,
    boolean byProgramme,
    List<String> spellings) {

  public KnownList {
    spellings = List.copyOf(spellings);
  }

  public Optional<String> findSettled() {
    return Optional.ofNullable(settles);
  }
}
