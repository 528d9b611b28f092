/// Names of places that are ordinary words too. Written small after "in" or "at" they are not taken for the place: "in
/// bath", "at church". With a capital, or after "near" or "live in", they are.
enum CommonPlaceWords {
  static func contains(_ key: String) -> Bool { words.contains(key) }

  /// Names of months, which never are places after "in", however they are written.
  static func isMonth(_ key: String) -> Bool { key == "march" || key == "may" || key == "august" || key == "june" }

  private static let words = Set(
    """
    ash bank banks bath bathing batch battle bay beach bed beer bonds boots bowling box breach bridge broker camp care \
    castle central chapel chapels church city coast cold college common corner cotton creed crisis crook cross crown dale \
    deal debt dip dishes diss ditch down downs drum early edge end eye eyes fair fence ferry field fleet flash ford gang \
    garden gardens gate goose grange great green group grove guide hall ham hay heath hill home hook hope hoops hospital \
    house idle island kirk lake land lane lanes laid law lawn leek lee life loose lon lower mark market may manor \
    meadow meadows mile mill moor mumbles need new nursery nothing oak old orchard over pain par park person pill poets \
    point pool port pond quarry read reading rest ring rise river rock row royal rugby sale sandwich school scout sea \
    seaside seal selling send settle sheet ship shipping shop shore side snow sound south north east west spa spring \
    stock stone street success summer winter sun swim table tea teams temple time toll toward touch town trench twenty \
    union university upper van village walker wall ware wash waste water waterways way week weir well wells wick wing wood \
    wooden woodland woodlands wool work worth wrangle yard
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
