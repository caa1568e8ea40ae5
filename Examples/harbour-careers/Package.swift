// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "harbour-careers",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "harbour", targets: ["harbour"])
  ],
  dependencies: [
    // Elsewhere: .package(url: "the address of sitegen's repository", from: "0.1.0")
    .package(name: "sitegen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "harbour",
      dependencies: [.product(name: "SitegenTheming", package: "sitegen")],
      resources: [.embedInCode("harbour.css")]
    )
  ],
  swiftLanguageModes: [.v6]
)
