import NIOCore

/// How long the parts of an exchange may take.
struct ExchangeTimes: Sendable {
  /// From the start of a connection, or the last answer, to the last byte of the next request.
  var request = TimeAmount.seconds(15)
  /// From the last byte of a request to the last byte of its answer taken by the client.
  var answer = TimeAmount.seconds(30)
}
