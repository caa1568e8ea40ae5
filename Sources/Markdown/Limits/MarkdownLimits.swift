import Diagnostics
public enum MarkdownLimits {
  public static func problems(in file: SourceFile, body: Range<Int>) -> [Diagnostic] { [] }
}
