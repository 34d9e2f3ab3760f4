package dev.palier.capability.serving;

/// The requests that a deployment serves: a fixed number of clients, each of which sends its next
/// request when the last one is answered.
///
/// @param inputTokens,outputTokens of a request in the mean
/// @param clients of the whole deployment
public record Traffic(double inputTokens, double outputTokens, double clients, Arrival arrival) {

  public Traffic {
    if (!(inputTokens >= 1) || !(outputTokens >= 1) || !(clients > 0)) {
      throw new IllegalArgumentException(
          "%s clients with %s tokens in and %s out%nMaybe give each as 1 or more"
              .formatted(clients, inputTokens, outputTokens));
    }
  }

  public Traffic withClients(double other) {
    return new Traffic(inputTokens, outputTokens, other, arrival);
  }
}
