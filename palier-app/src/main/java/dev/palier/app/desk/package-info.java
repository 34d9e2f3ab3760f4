/// The desk that every command and page works at: catalogue, statute book and assessor, joined.
@NullMarked
package dev.palier.app.desk;

import org.jspecify.annotations.NullMarked;
