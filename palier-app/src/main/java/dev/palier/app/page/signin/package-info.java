/// The page by which one signs in.
@NullMarked
package dev.palier.app.page.signin;

import org.jspecify.annotations.NullMarked;
