/// Small charts: scales, ticks, regions, steps and bars as positions in a picture; templates draw
/// them.
@NullMarked
package dev.palier.app.page.chart;

import org.jspecify.annotations.NullMarked;
