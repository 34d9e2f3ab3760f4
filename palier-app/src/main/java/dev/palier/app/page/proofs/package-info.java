/// The page "What the rules really say": what is proved of them, and what they break.
@NullMarked
package dev.palier.app.page.proofs;

import org.jspecify.annotations.NullMarked;
