package dev.palier.app.store;

import java.time.Instant;

/// Somebody read or did something at the desk.
///
/// @param who the account, or the user of the system where a command ran
/// @param action in short words, such as `decide`, `read alerts`, `sign in`
/// @param subject what it was done to, such as an alert's id; may be empty
/// @param origin `command`, or the address that a request came from
public record AccessEvent(Instant at, String who, String action, String subject, String origin) {}
