/// Documents that together use everything of CommonMark and of the GFM extensions that the guide turns on.
///
/// Addresses here have no schemes but those that the guide allows: cmark follows more of them than we do.
enum Corpus {
  static let documents =
    leafBlocks + containers + htmlBlocks + emphasis + links + inlines + tables + taskLists + footnotes
    + scripts
    + lineEndings

  static let leafBlocks = [
    "", "\n", "   \n\n\t\n", "Words.", "Two\nlines.", "One.\n\nTwo.\n\n\n\nThree.",
    "   three spaces\n  two\n one",
    "# One\n## Two\n### Three\n#### Four\n##### Five\n###### Six\n####### Seven", "#", "## ", "### ###",
    "# closed #", "# closed ## ", "#5 bolt\n\n#tag", "\\# not one", "  ## indented", "    # code",
    "# *mark* `code` [link](data-scientist.md)", "## A & B < C > \"D\" 'E'", "Setext\n===", "Setext\n---",
    "Two lines\nof setext\n====", "*Emphasised*\n---", "> quoted\n---", "- item\n---", "a\n===\nb\n---\nc",
    "===\n",
    "Title\n===\n# Title\n## Title", "***", "---", "___", "* * *", " - - - -", "_____________", "+++", "--",
    "a\n***\nb",
    "- a\n***\n- b", "    code", "    code\n\n      more\n    end\n", "para\n    not code", "    code\npara",
    "```\ncode\n```", "~~~\n<b> & \"x\"\n~~~", "```swift\nlet a = 1\n```", "``` swift  extra words\nx\n```",
    "~~~ `a` ~b\nx\n~~~", "```a&amp;b\\*\nx\n```", "```\tlang\tmore\nx\n```", "````\n```\n````",
    "```\nnever closed\n\nx",
    "```\n```", "```\n\n  \n```", "  ```\n  a\n    b\n c\n  ```", "``` x ``` y", "> ```\n> a\nb",
    "a\n```\nb\n```\nc",
    "```ünïcode\nx\n```", "<!-- comment -->", "<!-- two\nlines -->\nafter",
  ]

  static let containers = [
    "> a", ">a\n>b", "> a\nlazy", "> a\n\n> b", ">", ">\n> a\n>", "> # h\n> text\n>\n> - l",
    "> > > deep\n> > less\nlazy",
    ">     code", "> a\n- b", "- a\n- b", "- a\n\n- b", "- a\n\n\n- b\n- c", "- a\n  b", "- a\nlazy",
    "- a\n\n  b", "* a\n+ b\n- c",
    "-", "- \n- a", "-\n  a", "-\n\n  a", "- a\n  - b\n    - c\n  - d\n- e", "- a\n\n  - b\n\n    - c",
    "- a\n  - b\n\n  - c\n- d",
    "1. a\n2. b", "0. zero", "7) seven\n8) eight", "123456789. big", "1234567890. too big", "003. three",
    "-1. x",
    "1. a\n1) b", "text\n2. no list", "text\n1. a list", "1. a\n   - b\n     1. c\n\n        d",
    "10. a\n    b\n   c",
    "- ```\n  code\n  ```\n- x", "-     code", "1.      code", "- # heading\n- ## other\n  text",
    "- > quote\n  > more\n- b",
    "> - a\n>   b\n> - c\n>\n> end", "> 1. a\n>\n>    b", "- a\n  > b\n  ```\n  c\n  ```\n- d", "- - - a",
    "- 1. - a", "1. - # x\n     y",
    "- a\n\n <!-- -->\n\n- b", "- a\n-\n- c", "* a\n *b\n  * c", "- a\n - b\n  - c\n   - d\n    - e",
    "Setext in a list:\n\n- a\n  ===\n- b\n  ---",
    "- a\n\n  # Same\n\n> # Same\n\n# Same", "- [a]\n\n  [a]: skills.md", "- a\n\n      code\n\n  b",
    "\ta\tb\n\t\tc", "-\ta\n\n\tb", ">\t\tfoo", " -\ta\n\t - b",
    "1.\ta\n\n\t\tcode",
  ]

  static let htmlBlocks = [
    "<div>\n*a*\n</div>", "<div>\n\n*a*\n\n</div>", "  <p>\nx", "<script>\nx < y\n\nz\n</script>\n*a*",
    "<pre>\n\na\n</pre>",
    "<style>p { }</style>\nafter", "<?php\n\n echo 1; ?>\nafter", "<!DOCTYPE html>\n*a*",
    "<![CDATA[\n\nx]]>\ny", "<a href=\"x.md\">\n*a*\n</a>",
    "text\n<div>\nx", "text\n<x-y>", "<x-y>\ntext", "- <div>\n  a\n- b", "> <div>\n> a\n\nb",
    "<!-- a --> b *c*", "a <!-- b --> c", "a <b>c</b> <br/> d",
    "a <b\nc='d'\n>e</b>", "<a  href='x.md' title=\"y\" z>q</a> r", "a < b > c <3 </ x> <1> <a b=>",
    "<b>*x*</b> `<i>`", "| a |\n| - |\n| <b>x</b> |",
    "# A <sub>b</sub>", "![a <b> c](d.png)", "[a <b>](c.md)", "&lt;b>", "\\<b>",
    "a <?x y?> <!A b> <![CDATA[c]]> d", "<table>\n<tr><td>\n\n| a |\n|---|\n\n</td></tr>\n</table>",
  ]

  static let lineEndings = [
    "a\r\nb\r\n\r\nc\r\n", "# a\r\n\r\n- b\r\n- c\r\n\r\n  d\r\n", "```x\r\ncode\r\n```\r\n",
    "a  \r\nb\\\r\nc", "a\rb\r\rc", "| a | b |\r\n| :- | -: |\r\n| c | d |\r\n",
    "<div>\r\nx\r\n</div>\r\n\r\ny", "[a](b.md\r\n\"t\")\r\n\r\n[c]\r\n\r\n[c]: d.md\r\n",
    "Setext\r\n===\r\n\r\n    code\r\n", "a[^1]\r\n\r\n[^1]: b\r\n\r\n    c\r\n",
    "a\u{0}b", "\u{FEFF}# Heading", "a\u{B}b\u{C}c", "a\u{A0}b", "no end", "\n\n\na\n\n\n", "tab\tin\ttext",
    "a\t\nb  \n c",
  ]

  static let scripts = [
    "# 数据科学家\n\n这是**重点**内容。", "**重点**。后面", "中文_强调_中文 *强调*中文", "# מדען נתונים\n\nשלום *עולם*",
    "# عالم البيانات\n\n- بند\n- بند", "# डेटा वैज्ञानिक\n\nकाम", "# 🧬 Emoji 👩‍🔬\n\n🙂*🙂*🙂",
    "# Größe und Maß\n\nÄpfel \u{AB}*Öl*\u{BB}", "[数据](数据.md#技能)", "![картинка](кот.png \"кот\")",
    "[x](größe.md?a=1&b=ü)", "e\u{301}*e\u{301}*", "| 名前 | שם |\n|:--|--:|\n| 値 | ערך |", "“*a*” ‘**b**’ …",
    "€*5*€ £**6**",
  ]
}
