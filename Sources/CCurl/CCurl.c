#include "CCurl.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

struct ccurl_connection {
  CURL *curl;
  struct curl_slist *headers;
  const ccurl_request *request;
  bool turned_down;
};

ccurl_connection *ccurl_open(void) {
  ccurl_connection *connection = calloc(1, sizeof *connection);
  if (!connection) return NULL;
  connection->curl = curl_easy_init();
  if (connection->curl) return connection;
  free(connection);
  return NULL;
}

void ccurl_close(ccurl_connection *connection) {
  curl_slist_free_all(connection->headers);
  curl_easy_cleanup(connection->curl);
  free(connection);
}

bool ccurl_add_header(ccurl_connection *connection, const char *line) {
  struct curl_slist *headers = curl_slist_append(connection->headers, line);
  if (headers) connection->headers = headers;
  return headers != NULL;
}

/// Called with the very address that is about to be connected to, after names were resolved.
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  ccurl_connection *connection = context;
  const uint8_t *bytes = NULL;
  size_t count = 0;
  if (purpose == CURLSOCKTYPE_IPCXN && address->family == AF_INET) {
    bytes = (const uint8_t *)&((const struct sockaddr_in *)&address->addr)->sin_addr;
    count = 4;
  } else if (purpose == CURLSOCKTYPE_IPCXN && address->family == AF_INET6) {
    bytes = (const uint8_t *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr;
    count = 16;
  }
  if (!bytes || !connection->request->admits(connection->request->context, bytes, count)) {
    connection->turned_down = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t receive(char *bytes, size_t size, size_t count, void *context) {
  const ccurl_request *request = ((ccurl_connection *)context)->request;
  bool goes_on = request->receive(request->context, (const uint8_t *)bytes, size * count);
  return goes_on ? size * count : 0;
}

static size_t receive_header(char *bytes, size_t size, size_t count, void *context) {
  const ccurl_request *request = ((ccurl_connection *)context)->request;
  bool goes_on = request->receive_header(request->context, (const uint8_t *)bytes, size * count);
  return goes_on ? size * count : 0;
}

static ccurl_outcome outcome(CURLcode code, bool turned_down) {
  switch (code) {
    case CURLE_OK: return ccurl_ended_well;
    case CURLE_COULDNT_CONNECT: return turned_down ? ccurl_address_refused : ccurl_no_connection;
    case CURLE_WRITE_ERROR: return ccurl_stopped;
    case CURLE_COULDNT_RESOLVE_HOST: return ccurl_unknown_host;
    case CURLE_OPERATION_TIMEDOUT: return ccurl_too_slow;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: return ccurl_broken_off;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE: return ccurl_not_secure;
    case CURLE_BAD_CONTENT_ENCODING: return ccurl_badly_packed;
    case CURLE_OUT_OF_MEMORY: return ccurl_out_of_memory;
    default: return ccurl_failed;
  }
}

static void set_up(ccurl_connection *connection, const ccurl_request *request) {
  CURL *curl = connection->curl;
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, request->url);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
  curl_easy_setopt(curl, CURLOPT_USERAGENT, request->user_agent);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, connection->headers);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, request->total_milliseconds);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, request->least_bytes_per_second);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, request->least_bytes_seconds);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, connection);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, connection);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, receive_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, connection);
}

ccurl_outcome ccurl_get(ccurl_connection *connection, const ccurl_request *request, long *status) {
  connection->request = request;
  connection->turned_down = false;
  set_up(connection, request);
  CURLcode code = curl_easy_perform(connection->curl);
  curl_easy_getinfo(connection->curl, CURLINFO_RESPONSE_CODE, status);
  curl_easy_setopt(connection->curl, CURLOPT_HTTPHEADER, NULL);
  curl_slist_free_all(connection->headers);
  connection->headers = NULL;
  connection->request = NULL;
  return outcome(code, connection->turned_down);
}

const char *ccurl_redirect(ccurl_connection *connection) {
  char *address = NULL;
  curl_easy_getinfo(connection->curl, CURLINFO_REDIRECT_URL, &address);
  return address;
}
