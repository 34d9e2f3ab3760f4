/// The form that states a transaction, the answer to it, and the answers to a file of orders.
@NullMarked
package dev.palier.app.page.assess;

import org.jspecify.annotations.NullMarked;
