package dev.palier.app.serve;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.signin.SignedIn;
import io.javalin.http.Context;
import java.util.function.Function;

/// The desk of alerts that a server opens to those who may sit at it.
///
/// @param who the person who sent a request; it throws where nobody is signed in
public record OpenDesk(AlertDesk alerts, Function<Context, SignedIn> who) {}
