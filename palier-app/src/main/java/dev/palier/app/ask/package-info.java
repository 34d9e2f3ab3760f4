/// What a request asks, read from its address: dates, fields, ladders. Pages and REST share it.
@NullMarked
package dev.palier.app.ask;

import org.jspecify.annotations.NullMarked;
