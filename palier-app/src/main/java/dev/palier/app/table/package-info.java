/// Tables that people bring, CSV and XLSX, read row by row.
@NullMarked
package dev.palier.app.table;

import org.jspecify.annotations.NullMarked;
