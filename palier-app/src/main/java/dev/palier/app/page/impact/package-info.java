/// The page `/rules/impact`: what a change of the rules does to a file of orders.
@NullMarked
package dev.palier.app.page.impact;

import org.jspecify.annotations.NullMarked;
