package dev.palier.app.page.amendment;

import dev.palier.app.amendment.AmendmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page on amendments shows.
///
/// @param picture where a range of TPP changes its outcome
/// @param days the days on which something changes, the latest first
public record AmendmentPageView(
    LocalDate before,
    LocalDate after,
    AmendmentView amendment,
    Optional<ChangePicture> picture,
    List<LocalDate> days) {}
