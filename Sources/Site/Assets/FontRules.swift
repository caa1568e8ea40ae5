import CareerGuide

/// The fonts of the settings as CSS. Text is shown in a font of the machine's until they are there.
func fontRules(_ guide: Guide) -> String {
  guide.settings.themeFiles.fonts.map { font in
    let name = "\"Guide \(font.token)\""
    let faces = font.files.compactMap { form, name in guide.file(name).map { (form, $0) } }.map {
      form, file in
      "@font-face{font-family:\(name);src:url(\"../\(cssAddress(file.path))\") format(\"woff2\");"
        + "\(descriptors(form));font-display:swap}\n"
    }
    return "\n\(faces.joined()):root{--\(font.token):\(name),\(fallback(font.token))}\n"
  }.joined()
}

private func descriptors(_ form: ThemeFiles.Form) -> String {
  switch form {
  case .regular: "font-weight:400"
  case .bold: "font-weight:600 900"
  case .italic: "font-weight:400;font-style:italic"
  case .variable: "font-weight:100 900"
  }
}

private func fallback(_ token: String) -> String {
  switch token {
  case "serif": "Georgia,serif"
  case "sans": "Arial,sans-serif"
  default: "monospace"
  }
}

/// A path with every byte encoded that could mean something in CSS or in an address.
private func cssAddress(_ path: String) -> String {
  path.utf8.map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "/"):
      String(UnicodeScalar(byte))
    default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
  }.joined()
}
