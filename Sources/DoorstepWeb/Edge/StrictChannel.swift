import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection of the server: HTTP/1 as NIO parses it, the strict edge, then one answer after another.
///
/// It stands where Hummingbird's own HTTP/1 channel would, because that one hands requests on before they are whole and
/// after a lenient conversion: a second Host and an absolute target are lost there.
struct StrictChannel: ServerChildChannel {
  typealias Value = NIOAsyncChannel<EdgeMessage, WebResponse>

  let limits: EdgeLimits
  let times: ExchangeTimes
  let respond: @Sendable (EdgeMessage, SocketAddress?) async -> WebResponse

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    channel.eventLoop.makeCompletedFuture {
      var decoder = NIOHTTPDecoderLimitConfiguration()
      decoder.maxHeaderFieldSize = limits.headerBytes
      decoder.maxHeaderListSize = limits.headerBytes
      decoder.maxHeaderFieldCount = limits.headerFields
      let pipeline = channel.pipeline.syncOperations
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: true,
        withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoder)
      try pipeline.addHandler(ExchangeHandler(limits: limits, times: times))
      return try NIOAsyncChannel(
        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
    }
  }

  func handle(value: Value, logger: Logger) async {
    let peer = value.channel.remoteAddress
    await withTaskCancellationHandler {
      // What fails here is the connection: the client has gone, and nobody is left to be told.
      try? await value.executeThenClose { inbound, outbound in
        for try await message in inbound { try await outbound.write(await respond(message, peer)) }
        outbound.finish()
        try await value.channel.closeFuture.get()
      }
    } onCancel: {
      value.channel.close(promise: nil)
    }
  }
}
