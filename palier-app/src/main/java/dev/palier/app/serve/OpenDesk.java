package dev.palier.app.serve;

import dev.palier.app.alert.AlertDesk;

/// The desk of alerts that a server opens to those whom its gate lets in.
public record OpenDesk(AlertDesk alerts, Gate gate) {}
