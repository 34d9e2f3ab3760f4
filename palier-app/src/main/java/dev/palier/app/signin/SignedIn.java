package dev.palier.app.signin;

import dev.palier.app.store.Role;

/// Somebody who is signed in.
///
/// @param origin the address that the request came from
/// @param formToken what every form that changes something brings back as `token`, so that no other
///   site can send one in this person's name
public record SignedIn(String name, Role role, String origin, String formToken) {}
