/// The desk at which alerts are worked on: who decides what, and what a screening does to them.
@NullMarked
package dev.palier.app.alert;

import org.jspecify.annotations.NullMarked;
