package dev.palier.app.serve;

/// The address to listen at is taken; the message ends with a way out.
public final class AddressTakenException extends RuntimeException {

  AddressTakenException(String host, int port) {
    super(
        "Cannot listen at "
            + host
            + ":"
            + port
            + ": another program does, or the host is not one of this machine.\nMaybe take another port: palier serve --port "
            + (port + 1)
            + ".");
  }
}
