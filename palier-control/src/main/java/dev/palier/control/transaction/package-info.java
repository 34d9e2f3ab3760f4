/// Transactions as users state them, and the facts they settle.
@NullMarked
package dev.palier.control.transaction;

import org.jspecify.annotations.NullMarked;
