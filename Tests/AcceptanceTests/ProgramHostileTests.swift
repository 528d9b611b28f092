import Foundation
import TestSupport
import Testing

/// Attack cases D02, D06, D07, D10, D17, G04, G06, G10 from outside: what a shell can do to the program.
@Suite("The program under attack", .enabled(if: Program.isBuilt, Program.skipReason))
struct ProgramHostileTests {
  @Test("D17 escape sequences, links, bells, overrides and stacked marks in a listing never reach the output")
  func hostileListing() throws {
    let evil =
      "Chess \u{1B}[2J\u{1B}]8;;https://evil.example\u{7}link\u{1B}]8;;\u{7} \u{8}\u{8}\u{202E}txt\u{9B}31m z"
      + String(repeating: "\u{301}", count: 500)
    try Program.withFolder { folder in
      let file = folder.appending(path: "evil.csv")
      let row = (0..<7).map { _ in evil }.joined(separator: ",")
      let text = "id,kind,name,description,interests,venue,town,times_note,cost\na,group,\(row)\nb,\(evil),\(row)\n"
      try Data(text.utf8).write(to: file)
      let imported = try Program.run(["import", file.path, "--problems", "100"], data: folder)
      #expect(imported.hostileScalars.isEmpty)
      let found = try Program.run(["find", "chess", "--explain"], data: folder)
      #expect(found.status == 0 && found.hostileScalars.isEmpty)
      let short = try #require(
        found.text.split(whereSeparator: \.isWhitespace).last { $0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit) })
      for arguments in [
        ["show", String(short)], ["find", "chess", "--json"], ["status"], ["show", String(short), "--json"],
      ] {
        #expect(try Program.run(arguments, data: folder).hostileScalars.isEmpty, "\(arguments)")
      }
      let export = try Program.run(["export"], data: folder)
      #expect(export.hostileScalars.allSatisfy { $0 == "\r" })
    }
  }

  static let hostileTexts = [
    "\u{1B}[2Jreading", "\u{202E}reading", "read\u{7}ing", "z" + String(repeating: "\u{301}", count: 200),
  ]

  @Test("D17 hostile bytes in an interest, place, identifier or file name never come back", arguments: hostileTexts)
  func hostileArguments(_ text: String) throws {
    try checkHostile([
      ["find", text], ["find", "reading", "--near", text], ["places", text], ["show", text], ["import", text],
      ["import", text, "--source", text], ["find", "reading", "--within", text, "--near", "WN5"],
    ])
  }

  @Test("D17 nor in an option or a folder's name", arguments: hostileTexts.prefix(3))
  func hostileOptions(_ text: String) throws {
    try checkHostile([
      ["find", "reading", "--kind", text], ["find", "--" + text], ["find", "reading", "--sort", text],
      ["find", "reading", "--data", "/proc/" + text],
    ])
  }

  private func checkHostile(_ commands: [[String]]) throws {
    try Program.withFolder(holdingSample: true) { folder in
      for arguments in commands {
        let result = try Program.run(arguments, data: folder)
        #expect(!result.wasSignalled)
        #expect(
          result.hostileScalars.isEmpty,
          "\(arguments[0]) with \(arguments.count): \(result.flat.prefix(300).debugDescription)")
      }
    }
  }

  struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: Data
    let says: String
    var testDescription: String { name }
  }

  static let badFiles = [
    BadFile(
      name: "D07 Windows-1252", bytes: Data("id,kind,name\na,group,Caf".utf8) + Data([0xE9, 0x0A]), says: "UTF-8"),
    BadFile(name: "D07 UTF-16", bytes: Data([0xFF, 0xFE, 0x69, 0, 0x64, 0]), says: "UTF-8"),
    BadFile(name: "D06 gzip", bytes: Data([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0]), says: "Unpack it first"),
    BadFile(name: "D06 zip", bytes: Data([0x50, 0x4B, 0x03, 0x04, 0, 0]), says: "Unpack it first"),
    BadFile(
      name: "D02 unterminated quote on line 2 of 20,000",
      bytes: Data(
        ("id,kind,name\na,group,\"Chess\n" + (3...20_000).map { "r\($0),group,Group \($0)\n" }.joined()).utf8),
      says: "line 2"),
    BadFile(name: "D08 empty", bytes: Data(), says: "nothing"),
    BadFile(name: "D08 duplicate headers", bytes: Data("id,name,name\na,b,c\n".utf8), says: "second time"),
    BadFile(
      name: "C01 JSON nested 100,000 deep", bytes: Data(String(repeating: "[", count: 100_000).utf8),
      says: "levels of nesting"),
    BadFile(name: "C03 JSON with a trailing comma", bytes: Data("{\"contents\":[],}".utf8), says: "line 1"),
    BadFile(
      name: "C09 two JSON documents", bytes: Data("{\"contents\":[]}{\"contents\":[]}".utf8),
      says: "end of the document"),
  ]

  @Test("A bad file changes nothing and ends with 4", arguments: badFiles)
  func badFile(_ example: BadFile) throws {
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "bad.csv")
      try example.bytes.write(to: file)
      let before = try Program.run(["status", "--json"], data: folder).text
      let result = try Program.run(["import", file.path], data: folder)
      #expect(result.status == 4, "\(result.flat.prefix(400))")
      #expect(
        result.flat.contains(example.says) && result.flat.contains("Nothing was changed."), "\(result.flat.prefix(400))"
      )
      #expect(try Program.run(["status", "--json"], data: folder).text == before)
    }
  }

  @Test("D10 two imports at once: both go in, or one is told that the directory is busy")
  func parallelImports() throws {
    try Program.withFolder(holdingSample: true) { folder in
      for name in ["one", "two"] {
        let rows = (1...1_500).map { "\(name)-\($0),group,Group \($0) of \(name)\n" }.joined()
        try Data(("id,kind,name\n" + rows).utf8).write(to: folder.appending(path: "\(name).csv"))
      }
      let result = try Program.runShell(
        """
        "$DOORSTEP" import "$FOLDER/one.csv" > "$FOLDER/1" 2>&1 & first=$!
        "$DOORSTEP" import "$FOLDER/two.csv" > "$FOLDER/2" 2>&1 & second=$!
        wait $first; a=$?; wait $second; b=$?
        echo "$a $b"; cat "$FOLDER/1" "$FOLDER/2"
        """, data: folder)
      let codes = result.text.prefix { $0 != "\n" }
      #expect(["0 0", "0 4", "4 0"].contains(codes), "\(result.flat.prefix(600))")
      if codes != "0 0" { #expect(result.flat.contains("is being written by another program")) }
      #expect(try Program.run(["find", "group", "--limit", "1"], data: folder).status == 0)
    }
  }

  @Test("G10 a reader that stops early ends it quietly")
  func closedPipe() throws {
    try Program.withFolder(holdingSample: true) { folder in
      for command in ["export", "find --near WN5 --limit 50", "--help"] {
        let result = try Program.runShell("\"$DOORSTEP\" \(command) | head -1; exit ${PIPESTATUS[0]}", data: folder)
        #expect(result.errorText.isEmpty, "\(command): \(result.errorText)")
        #expect(result.text.split(separator: "\n").count == 1)
        #expect([0, 13, 128 + 13].contains(result.status), "\(command): \(result.status)")
      }
    }
  }

  @Test(
    "G10 huge, empty and non-UTF-8 arguments are refused with 2 or answered with 1, never a crash",
    arguments: [
      "find \"$(head -c 10240 /dev/zero | tr '\\0' a)\"",
      "find reading --near \"$(head -c 10240 /dev/zero | tr '\\0' a)\"",
      "find \"$(printf 'a,%.0s' $(seq 3000))\"", "places \"$(head -c 10240 /dev/zero | tr '\\0' 9)\"",
      "find $'\\xff\\xfe'", "find reading --near $'\\xff\\xfe'", "find reading --near $'Orrell\\xc0\\xaf'",
      "places $'\\xed\\xa0\\x80'", "show $'\\xff'", "find ''", "find ' '", "find reading --near ''", "find '\n'",
      "find -- --json", "find reading --kind $'\\xff'", "find reading --data ''",
    ])
  func oddArguments(_ arguments: String) throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.runShell("cd \"$FOLDER\"; \"$DOORSTEP\" \(arguments)", data: folder)
      #expect([0, 1, 2].contains(result.status) && !result.wasSignalled, "\(result.status) \(result.flat.prefix(300))")
      #expect(result.flat.utf8.count < 20_000 && !result.flat.contains("Fatal error"))
      #expect(result.hostileScalars.isEmpty)
    }
  }

  @Test("A folder that cannot be made is refused with 4 and a word for what to do")
  func impossibleFolder() throws {
    try Program.withFolder { folder in
      try Data("I am a file".utf8).write(to: folder.appending(path: "file"))
      for path in [folder.appending(path: "file/below").path, "/proc/doorstep", "/dev/null/x"] {
        for command in [["status"], ["find", "reading"], ["import", SampleFixture.files[0].path]] {
          let result = try Program.run(command + ["--data", path], data: folder)
          #expect(result.status == 4 && result.flat.contains("--data"), "\(path): \(result.flat.prefix(300))")
        }
      }
    }
  }

  @Test("Place data that is not there is refused with 4")
  func missingResources() throws {
    try Program.withFolder { folder in
      for path in ["/nonexistent", folder.path, ""] {
        let result = try Program.run(["find", "reading"], data: folder, environment: ["DOORSTEP_RESOURCES": path])
        #expect(result.status == 4 && !result.flat.isEmpty, "\(result.status) \(result.flat)")
      }
    }
  }

  @Test(
    "G02 a file that is no directory, a damaged one and a newer one are named and refused with 4, never answered from")
  func damagedDirectory() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "directory.sqlite")
      let sound = try Data(contentsOf: file)
      for beside in ["directory.sqlite-wal", "directory.sqlite-shm"] {
        try? FileManager.default.removeItem(at: folder.appending(path: beside))
      }
      var zeroed = sound
      zeroed.replaceSubrange(8_192..<sound.count, with: Data(count: sound.count - 8_192))
      for (name, bytes) in [
        ("text", Data("I am a text file, not a database at all.".utf8)), ("zeroed", zeroed),
        ("cut", sound.prefix(sound.count / 2)),
      ] {
        try bytes.write(to: file)
        for command in [["find", "reading"], ["export"], ["status"], ["import", SampleFixture.files[0].path]] {
          let result = try Program.run(command, data: folder)
          #expect(
            result.status == 4 && !result.wasSignalled,
            "\(name), \(command[0]): \(result.status) \(result.flat.prefix(200))")
          #expect(result.flat.contains("directory.sqlite"), "\(name), \(command[0]): \(result.flat.prefix(200))")
        }
      }
    }
  }

  @Test("G02 with any page of the file overwritten the answer is the same or is refused, never wrong and never a crash")
  func damagedPages() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "directory.sqlite")
      let sound = try Data(contentsOf: file)
      let right = try Program.run(["export"], data: folder).output
      for _ in 0..<16 {
        let page = Int.random(in: 1..<(sound.count / 4_096), using: &generator)
        var bytes = sound
        for offset in 0..<4_096 { bytes[page * 4_096 + offset] = UInt8.random(in: 0...255, using: &generator) }
        for beside in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + beside) }
        try bytes.write(to: file)
        let result = try Program.run(["export"], data: folder)
        #expect(!result.wasSignalled, "seed \(seed), page \(page)")
        #expect(
          [0, 4].contains(result.status), "seed \(seed), page \(page): \(result.status) \(result.flat.prefix(300))")
        if result.status == 0 { #expect(result.output == right, "seed \(seed), page \(page)") }
      }
    }
  }

  /// The tests may run as root, whom permissions do not stop; then the program runs as nobody.
  @Test("G06 in a read-only folder the directory can still be asked, and an import is refused with 4")
  func readOnlyFolder() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.runShell(
        """
        cp "\(SampleFixture.files[0].path)" "$FOLDER/in.csv"
        chmod -R a+rX,a-w "$FOLDER"
        as=""; [ "$(id -u)" = 0 ] && as="setpriv --reuid=65534 --regid=65534 --clear-groups"
        $as "$DOORSTEP" find reading > /dev/null 2> /dev/null; echo "find $?"
        $as "$DOORSTEP" import "$FOLDER/in.csv"; echo "import $?"
        chmod -R u+w "$FOLDER"
        """, data: folder)
      #expect(result.text.contains("import 4"), "\(result.flat.prefix(500))")
      #expect(result.text.contains("find 0"), "\(result.flat.prefix(500))")
    }
  }

  @Test("G10 closed streams do not crash it")
  func closedStreams() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.runShell(
        "\"$DOORSTEP\" find reading >&-; echo $?; \"$DOORSTEP\" find reading <&- 2>&- >/dev/null; echo $?", data: folder
      )
      #expect(result.text == "4\n0\n", "\(result.flat)")
    }
  }
}
