/// What a change of the rules does to a company's own orders: each order determined before and
/// after, with the reasons of every difference and the totals.
@NullMarked
package dev.palier.app.impact;

import org.jspecify.annotations.NullMarked;
