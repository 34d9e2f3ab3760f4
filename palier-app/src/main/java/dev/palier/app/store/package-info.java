/// The database: alerts, parties under watch, screenings that were run, who may do and did what.
/// One text of SQL for SQLite and PostgreSQL.
@NullMarked
package dev.palier.app.store;

import org.jspecify.annotations.NullMarked;
