package dev.palier.screening.list;

import java.time.Duration;
import java.time.Instant;

/// What is known of how new a version is.
///
/// @param confirmed when its source was last found to publish it; for a file, the day of which it
///   says it is
/// @param limit how long it may go unconfirmed before it is stale
/// @param note what else a person should know, such as that the last update was refused; empty
///   where there is nothing
public record Freshness(Instant confirmed, Duration limit, String note) {}
