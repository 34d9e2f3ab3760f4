package dev.palier.app.serve;

import java.time.LocalDate;
import java.util.function.Supplier;

/// Where a server listens.
///
/// @param port 0 for any free one
/// @param today the day of a request, for the default of a date alone
public record Settings(String host, int port, Supplier<LocalDate> today) {}
