// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sitegen", targets: ["sitegen"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    // Its libyaml is used directly, which only a minor release may change.
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // The ground: no module of ours below these.
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
        .brew(["cmark-gfm"]),
      ]
    ),
    .target(name: "HTML"),
    .target(name: "Diagnostics"),
    .target(name: "ParallelMap"),
    .target(name: "ImageSize"),
    .target(name: "FileWatching"),
    .target(name: "Localization"),
    .target(name: "Messages", dependencies: ["Diagnostics"]),

    // What a document is, and what pay is. Neither knows of the other.
    .target(name: "Markdown", dependencies: ["CCmarkGFM", "HTML", "Diagnostics"]),
    .target(name: "Salary", dependencies: ["Diagnostics", "Localization"]),

    // The guide: everything in content/, typed, linked and checked.
    .target(
      name: "CareerGuide",
      dependencies: [
        "Markdown", "Salary", "HTML", "Diagnostics", "Localization", "Messages", "ParallelMap", "ImageSize",
        .product(name: "Yams", package: "Yams"),
      ]
    ),

    // The pages. The templates stand at the top level, where a designer looks for them.
    .target(
      name: "Templates",
      dependencies: ["HTML", "Salary", "Localization"],
      path: "templates",
      resources: [.embedInCode("assets")]
    ),
    .target(
      name: "Site",
      dependencies: [
        "Templates", "CareerGuide", "Salary", "Markdown", "HTML", "Localization", "ParallelMap", "ImageSize",
      ]
    ),
    .target(name: "Output", dependencies: ["Diagnostics"]),

    .target(name: "WebLinks", dependencies: ["Diagnostics"]),
    .target(name: "SocialCards", dependencies: ["Diagnostics"]),

    // The site while it is written.
    .target(
      name: "Preview",
      dependencies: [
        "Site", "CareerGuide", "HTML", "Diagnostics", "FileWatching",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Client/preview.js")]
    ),

    // What an editor begins with.
    .target(name: "Schema", dependencies: ["HTML", "Salary", "Localization", "Diagnostics", "Messages"]),
    .target(
      name: "Starter",
      dependencies: ["Schema", "CareerGuide", "Localization", "Diagnostics"],
      resources: [.embedInCode("Files")]
    ),

    .executableTarget(
      name: "sitegen",
      dependencies: [
        "Site", "Output", "CareerGuide", "Markdown", "HTML", "Messages", "Diagnostics", "Localization",
        "Salary", "Schema", "Starter", "SocialCards", "WebLinks", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // For measuring only: a part of a site, made by the program's own code.
    .executableTarget(
      name: "pages", dependencies: ["Site", "Output", "CareerGuide", "ParallelMap"], path: "Benchmarks/pages"),

    .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
    .testTarget(name: "ImageSizeTests", dependencies: ["ImageSize"]),
    .testTarget(name: "FileWatchingTests", dependencies: ["FileWatching"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "CCmarkGFM"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "CCmarkGFM", "HTML", "Diagnostics"]),
    .testTarget(name: "SalaryTests", dependencies: ["Salary", "Diagnostics", "Localization"]),
    .testTarget(name: "WebLinksTests", dependencies: ["WebLinks", "Diagnostics"]),
    .testTarget(name: "OutputTests", dependencies: ["Output", "Diagnostics"]),
    .testTarget(
      name: "CareerGuideTests",
      dependencies: ["CareerGuide", "Diagnostics", "Messages", "Salary", "Markdown"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Salary", "HTML"]),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "Site", "CareerGuide", "HTML", "Diagnostics"]),
    .testTarget(name: "SiteUnitTests", dependencies: ["Site", "CareerGuide", "HTML"]),
    // Runs the program itself; the dependency only sees to it that it is built.
    .testTarget(name: "SiteTests", dependencies: ["sitegen", "Messages", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
