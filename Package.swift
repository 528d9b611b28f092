// swift-tools-version: 6.3
import PackageDescription

// Targets stand in the order of the walk; arrows point up this list only.
// `scripts/check` builds with --explicit-target-dependency-import-check error, so an undeclared import fails.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "doorstep",
  products: [
    .executable(name: "doorstep", targets: ["DoorstepCommand"]),
    .executable(name: "doorstep-bench", targets: ["DoorstepBenchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // C libraries of the system
    .systemLibrary(name: "CICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .systemLibrary(name: "CCurlSystem", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CCurl", dependencies: ["CCurlSystem"]),

    // Leaves: values and pure functions
    .target(name: "OpenReferral", swiftSettings: strict),
    .target(name: "Schedules", dependencies: ["OpenReferral"], swiftSettings: strict),
    .target(name: "Geography", swiftSettings: strict),
    .target(name: "TextAnalysis", dependencies: ["CICU", "CStemmer"], swiftSettings: strict),
    .target(name: "Interests", dependencies: ["TextAnalysis"], swiftSettings: strict),

    // What a person asked becomes a place and a question
    .target(name: "Places", dependencies: ["Geography", "TextAnalysis"], swiftSettings: strict),
    .target(
      name: "Matching", dependencies: ["OpenReferral", "Schedules", "Geography", "TextAnalysis", "Interests"],
      swiftSettings: strict),

    // Who can help a person, when, and for what money
    .target(name: "Brokering", dependencies: ["OpenReferral", "Geography"], swiftSettings: strict),

    // What others publish becomes the directory
    .target(name: "FeedTransport", dependencies: ["CCurl"], swiftSettings: strict),
    .target(name: "Feeds", dependencies: ["OpenReferral", "Geography"], swiftSettings: strict),
    .target(name: "DirectoryStore", dependencies: ["OpenReferral", grdb], swiftSettings: strict),

    // Who may do what, and the record of what they did
    .target(name: "Access", dependencies: [grdb], swiftSettings: strict),

    // The walk and its words
    .target(
      name: "Doorstep",
      dependencies: [
        "OpenReferral", "Schedules", "Geography", "TextAnalysis", "Interests", "Places", "Matching", "Brokering",
        "Feeds", "DirectoryStore", "FeedTransport",
      ],
      swiftSettings: strict),
    .target(
      name: "Presentation",
      dependencies: [
        "Doorstep", "Brokering", "OpenReferral", "Schedules", "Geography", "Interests", "Places", "Matching", "Feeds",
        "DirectoryStore", "Access",
      ],
      resources: [.embedInCode("HTML/Assets")], swiftSettings: strict),
    .target(
      name: "DoorstepWeb",
      dependencies: [
        "Presentation", "Doorstep", "Brokering", "OpenReferral", "Schedules", "Interests", "Places", "Matching",
        "Feeds", "DirectoryStore", "TextAnalysis", "Access",
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "DoorstepCommand",
      dependencies: [
        "Doorstep", "DoorstepWeb", "Presentation", "Brokering", "OpenReferral", "Schedules", "Interests", "Places",
        "Matching", "Feeds", "DirectoryStore", "FeedTransport", "TextAnalysis", "Access",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // How fast the engine is, on the same made-up directories as its tests
    .executableTarget(
      name: "DoorstepBenchmarks",
      dependencies: [
        "Doorstep", "Matching", "Brokering", "Feeds", "OpenReferral", "Geography", "TextAnalysis", "Interests",
        "TestSupport", grdb,
      ],
      swiftSettings: strict),

    // Tests mirror the modules
    .target(
      name: "TestSupport", dependencies: ["OpenReferral", "Geography"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "OpenReferralTests", dependencies: ["OpenReferral", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SchedulesTests", dependencies: ["Schedules", "OpenReferral", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "AccessTests", dependencies: ["Access", "TestSupport", grdb], swiftSettings: strict),
    .testTarget(name: "GeographyTests", dependencies: ["Geography", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InterestsTests", dependencies: ["Interests", "TextAnalysis", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PlacesTests", dependencies: ["Places", "Geography", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MatchingTests",
      dependencies: ["Matching", "OpenReferral", "Schedules", "Geography", "TextAnalysis", "Interests", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BrokeringTests",
      dependencies: [
        "Brokering", "Doorstep", "Presentation", "OpenReferral", "Geography", "Places", "Feeds", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FeedsTests", dependencies: ["Feeds", "OpenReferral", "TestSupport"], exclude: ["Mappings"],
      swiftSettings: strict),
    .testTarget(
      name: "FeedTransportTests", dependencies: ["FeedTransport", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DirectoryStoreTests", dependencies: ["DirectoryStore", "OpenReferral", "TestSupport", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "DoorstepTests",
      dependencies: [
        "Doorstep", "OpenReferral", "Schedules", "Geography", "TextAnalysis", "Interests", "Places", "Matching",
        "Feeds", "DirectoryStore", "FeedTransport", "TestSupport", grdb,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: [
        "Presentation", "Doorstep", "OpenReferral", "Schedules", "Interests", "Geography", "Places", "Matching",
        "Feeds",
        "DirectoryStore",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DoorstepWebTests",
      dependencies: [
        "DoorstepWeb", "Presentation", "Doorstep", "Brokering", "TextAnalysis", "Places", "DirectoryStore",
        "TestSupport", "Access",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: [
        "Access", "Presentation", "Doorstep", "Brokering", "OpenReferral", "Schedules", "Geography", "TextAnalysis",
        "Interests", "Places", "Matching",
        "Feeds", "DirectoryStore", "TestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
