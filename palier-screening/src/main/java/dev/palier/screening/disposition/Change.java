package dev.palier.screening.disposition;

import org.jspecify.annotations.Nullable;

/// One step of an alert: what it was, what it is, and the event between the two. A store keeps all
/// of it or nothing.
///
/// @param before null where the alert is new
public record Change(@Nullable Alert before, Alert after, AlertEvent event) {}
