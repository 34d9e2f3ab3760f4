package dev.palier.app.store;

import java.time.Instant;

/// Somebody who is signed in.
///
/// @param tokenDigest the digest of the secret that the browser holds; the secret itself is not
///   kept
/// @param seenAt when it was last used
/// @param expiresAt from when it is over, however much it is used
/// @param account the local account's name, or the name that an identity provider gave
/// @param origin the address that signed in
public record Session(
    String tokenDigest,
    String account,
    Role role,
    Instant createdAt,
    Instant seenAt,
    Instant expiresAt,
    String origin) {}
