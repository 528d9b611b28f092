import NIOCore
import NIOHTTP1

/// One connection's requests and answers, and the time they may take.
///
/// A whole request must arrive within `requestTime` of the connection's start or of the last answer, and its answer
/// must be taken within `answerTime`; so neither a slow sender nor a slow reader holds a connection for longer. After
/// the last answer the connection is closed for writing first, so that a client still sending can read it.
final class ExchangeHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = EdgeMessage
  typealias OutboundIn = WebResponse
  typealias OutboundOut = HTTPServerResponsePart

  /// How long a client may go on sending after the last answer before the connection is dropped.
  private static let lingerTime = TimeAmount.seconds(1)

  private let times: ExchangeTimes
  private var assembler: RequestAssembler
  private var deadline = ConnectionDeadline()
  /// Requests whose answer has not been handed in.
  private var unwritten = 0
  /// Requests whose answer the client has not taken whole.
  private var unanswered = 0
  /// Nothing more is read: the last request is in.
  private var isDeaf = false
  private var isQuiescing = false
  private var isLingering = false
  private var isInputClosed = false

  init(limits: EdgeLimits, times: ExchangeTimes) {
    assembler = RequestAssembler(limits: limits)
    self.times = times
  }

  func handlerAdded(context: ChannelHandlerContext) { wait(times.request, context) }

  func handlerRemoved(context: ChannelHandlerContext) { deadline.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    deadline.cancel()
    context.fireChannelInactive()
  }

  // MARK: Requests

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isDeaf else { return }
    do throws(Problem) {
      if let request = try assembler.consume(unwrapInboundIn(data)) {
        pass(.request(request), context)
      } else if assembler.awaitsContinue, unanswered == 0 {
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
      }
    } catch {
      pass(.refused(error), context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // After the last request the decoder complains of everything more that comes in, which is let go.
    guard !isDeaf else { return }
    guard let error = error as? HTTPParserError else { return context.close(promise: nil) }
    pass(.refused(.parsing(error)), context)
  }

  private func pass(_ message: EdgeMessage, _ context: ChannelHandlerContext) {
    isDeaf = message.isLast
    unwritten += 1
    unanswered += 1
    if unanswered == 1 { wait(times.answer, context) }
    context.fireChannelRead(wrapInboundOut(message))
    // The channel's own end-of-read signal may have gone by already when this comes from a deadline.
    context.fireChannelReadComplete()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case is ChannelShouldQuiesceEvent:
      isQuiescing = true
      if unanswered == 0, !assembler.isPartial { context.close(promise: nil) }
    case ChannelEvent.inputClosed:
      isInputClosed = true
      isDeaf = true
      if unanswered == 0 { context.close(promise: nil) }
      context.fireUserInboundEventTriggered(event)
    default:
      context.fireUserInboundEventTriggered(event)
    }
  }

  // MARK: Answers

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let response = unwrapOutboundIn(data)
    unwritten -= 1
    let isLast = unwritten == 0 && (isDeaf || isQuiescing)
    let flushed = promise ?? context.eventLoop.makePromise()
    context.write(wrapOutboundOut(.head(response.head(closing: isLast))), promise: nil)
    if response.sendsBody { context.write(wrapOutboundOut(.body(.byteBuffer(response.body))), promise: nil) }
    context.write(wrapOutboundOut(.end(nil)), promise: flushed)
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    flushed.futureResult.whenSuccess { bound.value.0.answered(bound.value.1, isLast: isLast) }
  }

  private func answered(_ context: ChannelHandlerContext, isLast: Bool) {
    unanswered -= 1
    let isOver = unanswered == 0 && (isInputClosed || (isQuiescing && !assembler.isPartial))
    if isLast || isOver { return linger(context) }
    wait(unanswered == 0 ? times.request : times.answer, context)
  }

  private func linger(_ context: ChannelHandlerContext) {
    isDeaf = true
    isLingering = true
    guard !isInputClosed else { return context.close(promise: nil) }
    context.close(mode: .output, promise: nil)
    wait(Self.lingerTime, context)
  }

  // MARK: Time

  private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    deadline.set(in: time, on: context.eventLoop) { bound.value.0.expire(bound.value.1) }
  }

  private func expire(_ context: ChannelHandlerContext) {
    if unanswered == 0, !isLingering, assembler.isPartial {
      pass(.refused(Problem(408, .tooSlow, "The request did not arrive in time.")), context)
    } else {
      context.close(promise: nil)
    }
  }
}
