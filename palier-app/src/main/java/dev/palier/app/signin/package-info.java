/// Who sits at the desk: accounts and passwords, sessions, sign-in through an identity provider.
@NullMarked
package dev.palier.app.signin;

import org.jspecify.annotations.NullMarked;
