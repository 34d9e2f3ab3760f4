package dev.palier.app.order;

import dev.palier.control.transaction.Field;
import java.util.Map;

/// One row of a file of orders.
///
/// @param line its line in the file, the header being line 1
public record OrderRow(long line, Map<Field, String> fields) {}
