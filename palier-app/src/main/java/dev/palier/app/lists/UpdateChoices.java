package dev.palier.app.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a person says to an update.
///
/// @param acceptShrunken whether a version with far fewer entries may be taken
/// @param published the day of the version, for files that tell none; null where nobody says
public record UpdateChoices(boolean acceptShrunken, @Nullable LocalDate published) {

  public static final UpdateChoices NONE = new UpdateChoices(false, null);
}
