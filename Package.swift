// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sitegen", targets: ["sitegen"]),
    // What a package with a theme of its own imports.
    .library(
      name: "SitegenTheming", targets: ["SitegenCommands", "Templates", "HTML", "Localization", "Salary"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    // Its libyaml is used directly, which only a minor release may change.
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
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
    .systemLibrary(
      name: "CCrypto",
      pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]
    ),
    .systemLibrary(name: "CMalloc"),
    .target(name: "HTML"),
    .target(name: "Spooling"),
    .target(name: "Diagnostics", dependencies: ["Spooling"]),
    .target(
      name: "Checksums", dependencies: [.target(name: "CCrypto", condition: .when(platforms: [.linux]))]),
    .target(name: "ParallelMap"),
    .target(name: "Disk", dependencies: ["Checksums", "ParallelMap"]),
    .target(name: "ImageSize"),
    .target(name: "FileWatching"),
    .target(name: "Localization"),
    .target(name: "Messages", dependencies: ["Diagnostics"]),

    // What a document is, and what pay is. Neither knows of the other.
    .target(name: "Markdown", dependencies: ["CCmarkGFM", "HTML", "Diagnostics", "Spooling"]),
    .target(name: "Salary", dependencies: ["Diagnostics", "Localization"]),

    // The guide: everything in content/, typed, linked and checked.
    .target(
      name: "CareerGuide",
      dependencies: [
        "Markdown", "Salary", "HTML", "Diagnostics", "Localization", "Messages", "ParallelMap", "ImageSize",
        "Spooling",
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
    .target(name: "Output", dependencies: ["Checksums", "Disk", "Diagnostics", "ParallelMap", "CMalloc"]),
    .target(
      name: "BuildMemory", dependencies: ["Output", "Disk", "Checksums", "Diagnostics", "ParallelMap"]),

    .target(
      name: "Programs",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]),

    .target(name: "WebLinks", dependencies: ["Programs", "Disk", "Diagnostics"]),
    .target(name: "SocialCards", dependencies: ["Programs", "Diagnostics"]),
    .target(name: "Packing", dependencies: ["Programs", "Diagnostics"]),

    // Where a built site goes.
    .target(
      name: "Publish",
      dependencies: ["Output", "Programs", "Checksums", "Salary", "HTML", "Localization", "Diagnostics"]),

    // The site while it is written.
    .target(
      name: "Preview",
      dependencies: [
        "Site", "Templates", "CareerGuide", "HTML", "Diagnostics", "FileWatching",
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

    // The command line. The program itself is a line, so that a package with a theme of its own can have another.
    .target(
      name: "SitegenCommands",
      dependencies: [
        "Site", "Templates", "Output", "CareerGuide", "Markdown", "HTML", "Messages", "Diagnostics",
        "Localization",
        "Salary", "Schema", "Starter", "SocialCards", "Packing", "WebLinks", "Preview", "Publish",
        "ParallelMap", "BuildMemory", "Checksums", "Spooling", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "sitegen", dependencies: ["SitegenCommands"]),

    // For measuring only: a part of a site, made by the program's own code.
    .executableTarget(
      name: "pages", dependencies: ["Site", "Output", "CareerGuide", "Spooling"],
      path: "Benchmarks/pages"),

    .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
    .testTarget(name: "ImageSizeTests", dependencies: ["ImageSize"]),
    .testTarget(name: "FileWatchingTests", dependencies: ["FileWatching"]),
    .testTarget(name: "ChecksumsTests", dependencies: ["Checksums"]),
    .testTarget(name: "ProgramsTests", dependencies: ["Programs"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "CCmarkGFM"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Spooling"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "CCmarkGFM", "HTML", "Diagnostics"]),
    .testTarget(name: "SalaryTests", dependencies: ["Salary", "Diagnostics", "Localization"]),
    .testTarget(name: "WebLinksTests", dependencies: ["WebLinks", "Diagnostics"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk", "Checksums"]),
    .testTarget(name: "OutputTests", dependencies: ["Output", "Disk", "Checksums", "Diagnostics"]),
    .testTarget(
      name: "BuildMemoryTests", dependencies: ["BuildMemory", "Output", "Checksums", "Diagnostics"]),
    .testTarget(
      name: "CareerGuideTests",
      dependencies: ["CareerGuide", "Diagnostics", "Messages", "Salary", "Markdown"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Salary", "HTML"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", "Site", "CareerGuide", "HTML", "Diagnostics", "Spooling"]),
    .testTarget(name: "SiteUnitTests", dependencies: ["Site", "Templates", "CareerGuide", "HTML"]),
    // Runs the program itself; the dependency only sees to it that it is built.
    .testTarget(name: "SiteTests", dependencies: ["sitegen", "Checksums", "Messages", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)

// What an editor runs is mostly a debug build. These modules are compiled for speed in one too, so that a small guide is
// built in half the time. The others are compiled soon instead: Templates, which a designer changes, and the large ones
// that read, CareerGuide and Salary, which would add a minute and a half to the first build. SwiftPM allows no such
// flags in a package that another one names by its version.
let fast: Set = [
  "HTML", "Spooling", "Diagnostics", "Checksums", "Localization", "Markdown", "Site", "Output", "Packing",
]
if !["/checkouts/", "/registry/downloads/"].contains(where: Context.packageDirectory.contains) {
  for target in package.targets where fast.contains(target.name) {
    target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
  }
}
