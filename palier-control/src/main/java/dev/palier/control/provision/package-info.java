/// Provisions: effective-dated rules with condition, consequence, citation, text and enforcement.
@NullMarked
package dev.palier.control.provision;

import org.jspecify.annotations.NullMarked;
