/// Assessments: an order, its determination and its level, and how they are written as JSON.
@NullMarked
package dev.palier.app.assessment;

import org.jspecify.annotations.NullMarked;
