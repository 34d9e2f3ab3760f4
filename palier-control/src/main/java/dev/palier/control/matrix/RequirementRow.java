package dev.palier.control.matrix;

/// A row of an entry's "License Requirements", such as "NS applies to entire entry: NS Column 2.".
///
/// @param id unique in its entry
/// @param control reason for control, such as `NS`
/// @param applies the row's words on what it applies to
/// @param chart the row's words on the chart
public record RequirementRow(
    String id, String control, String applies, String chart, Reach reach) {}
