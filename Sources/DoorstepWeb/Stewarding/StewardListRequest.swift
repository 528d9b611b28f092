import Presentation

/// Which part of a list is asked for.
struct StewardListRequest: Sendable {
  let show: String?
  /// From 1.
  let page: Int
  let done: String?
  /// What was just done, on what.
  let of: String?

  /// - Throws: `Problem` (400) for a page that is no whole number of one to four digits.
  init(_ parameters: Parameters) throws(Problem) {
    show = parameters["show"]
    (done, of) = (parameters["done"], parameters["of"])
    let text = parameters["page"] ?? "1"
    guard let page = WholeNumber.read(text) else {
      throw Problem(400, .wrongType, "A page is a whole number from 1.", field: "page")
    }
    self.page = page
  }
}
