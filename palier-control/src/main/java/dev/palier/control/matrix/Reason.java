package dev.palier.control.matrix;

/// Why a licence is required, with its place in the regulations.
///
/// @param control reason for control, such as `NS`, or a section such as `746.8`
/// @param by what decides it: a column of the chart or a section
/// @param applies the row's own words on what it applies to; empty where no row says it
/// @param citation where it is written
/// @param provision the provision of the statute book that decided it; empty for none
/// @param note anything else to know
public record Reason(
    String control, String by, String applies, String citation, String provision, String note) {}
