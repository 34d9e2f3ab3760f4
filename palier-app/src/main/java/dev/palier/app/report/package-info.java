/// Reports for people: the terminal, HTML, PDF and XLSX.
@NullMarked
package dev.palier.app.report;

import org.jspecify.annotations.NullMarked;
