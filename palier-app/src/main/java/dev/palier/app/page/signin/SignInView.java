package dev.palier.app.page.signin;

import dev.palier.app.signin.SignedIn;
import java.util.Optional;

/// What the page of the sign-in shows.
///
/// @param to where one goes on; empty for the alerts
/// @param token what the form brings back
/// @param name what was written before
/// @param fault why it did not do; empty at first
/// @param accounts whether anybody has an account
/// @param issuer the identity provider, if there is one
/// @param person who is signed in already
public record SignInView(
    String to,
    String token,
    String name,
    String fault,
    boolean accounts,
    Optional<String> issuer,
    Optional<SignedIn> person) {}
