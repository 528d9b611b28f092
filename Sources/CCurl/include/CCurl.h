// The libcurl calls Doorstep uses: one blocking GET at a time, with a say over every address that is connected to.
// A shim, because curl_easy_setopt takes variable arguments, which Swift cannot call. No libcurl type leaves this target.
#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Keeps connections open between requests. Not thread safe: one caller at a time.
typedef struct ccurl_connection ccurl_connection;

/// How a request ended.
typedef enum {
  /// There is an answer; its status says which.
  ccurl_ended_well = 0,
  /// Every address the name led to was turned down by `admits`.
  ccurl_address_refused,
  /// `receive` or `receive_header` asked to stop.
  ccurl_stopped,
  ccurl_unknown_host,
  ccurl_no_connection,
  ccurl_too_slow,
  /// The connection ended before the answer did, or the answer broke HTTP.
  ccurl_broken_off,
  /// The certificate or the encryption was not acceptable.
  ccurl_not_secure,
  /// The content was not packed as its header said.
  ccurl_badly_packed,
  ccurl_out_of_memory,
  ccurl_failed,
} ccurl_outcome;

/// One GET. Redirects are not followed, no cookies are kept, no proxy is used, only http and https are spoken.
typedef struct {
  const char *url;
  const char *user_agent;
  long connect_milliseconds;
  long total_milliseconds;
  /// Fewer bytes a second than this, for this many seconds, is too slow.
  long least_bytes_per_second;
  long least_bytes_seconds;
  void *_Nullable context;
  /// Whether an address may be connected to: 4 bytes of IPv4 or 16 of IPv6, in network order.
  bool (*admits)(void *_Nullable context, const uint8_t *address, size_t count);
  /// One header line or status line as it came, with its line end. False stops the request.
  bool (*receive_header)(void *_Nullable context, const uint8_t *bytes, size_t count);
  /// Some of the body, unpacked. False stops the request.
  bool (*receive)(void *_Nullable context, const uint8_t *bytes, size_t count);
} ccurl_request;

/// NULL when there is no memory.
ccurl_connection *_Nullable ccurl_open(void);

void ccurl_close(ccurl_connection *connection);

/// Adds a header line such as "Accept: text/csv" to the next request. False when there is no memory.
bool ccurl_add_header(ccurl_connection *connection, const char *line);

/// Asks and waits. `status` is the status of the answer, 0 when there was none.
ccurl_outcome ccurl_get(ccurl_connection *connection, const ccurl_request *request, long *status);

/// Where the last answer redirects to, as a whole address; NULL when it does not. Valid until the next request.
const char *_Nullable ccurl_redirect(ccurl_connection *connection);

#pragma clang assume_nonnull end

#endif
