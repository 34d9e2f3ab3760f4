/// Files of orders, CSV and XLSX, read row by row.
@NullMarked
package dev.palier.app.order;

import org.jspecify.annotations.NullMarked;
