import FeedTransport
import Testing

@Suite("Addresses that may be asked")
struct FetchAddressTests {
  @Test(
    "What is no plain web address is none (D16)",
    arguments: [
      "file:///etc/passwd", "ftp://example.org/", "gopher://example.org", "//example.org/x", "example.org", "",
      "http://", "http:///x", "http://user@example.org/", "http://user:word@example.org/", "http://exa mple.org/",
      "http://example.org/\u{0}", "http://example.org/a\\b", "http://exämple.org/", "http://example.org:port/",
      "http://example.org:123456/", "http://[::1", "http://[zz]/", "http://example.org/\"x\"", "http://.",
      "https://example.org/" + String(repeating: "a", count: 4_000),
    ])
  func refused(text: String) { #expect(FetchAddress(text) == nil) }

  @Test("Host, scheme and text are read, a fragment left out")
  func read() throws {
    let address = try #require(FetchAddress("HTTPS://API.Example.org.:8443/services?page=1#top"))
    #expect(address.host == "api.example.org" && address.isSecure)
    #expect(address.text == "https://API.Example.org.:8443/services?page=1")
    #expect(FetchAddress("http://[::1]:80/x")?.host == "::1")
    #expect(FetchAddress("http://example.org/x")?.secured.text == "https://example.org/x")
  }
}
