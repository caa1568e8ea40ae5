extension Corpus {
  static let emphasis = [
    "*a* _b_ **c** __d__", "***a*** ___b___", "**a *b* c**", "*a **b** c*", "a*b*c a_b_c", "_a_b_c_ *a*b*c*",
    "* a * _ b _", "**a*", "*a**", "***a*", "***a**",
    "*a*b**c**", "*(*a*)*", "**(a)**b", "_(a)_.", "*a\nb*", "**a\n\nb**", "*a `*` b*", "*[a*](b.md)",
    "**[a](b.md)**", "*a <b>*</b>*", "\\*a\\* *\\**", "****", "**** a", "*a_b*c_",
    "**a__b**c__", "*foo**bar**baz*", "foo******bar*********baz", "**foo*bar*baz**", "*__a__*", "_**_a_**_",
    "~~a~~", "~a~", "~~~a~~~ b", "~~a~", "~a~~", "a~~b~~c", "~~ a ~~", "~~*a*~~ *~~b~~*",
    "~~a\nb~~", "~~a `~~` b~~", "\\~~a~~", "~~[a](b.md)~~", "~~a~~~~b~~", "~ a ~b~", "**a ~~b** c~~",
  ]

  static let links = [
    "[a](b.md)", "[a](b.md#c)", "[a](#c)", "[a](?q=1&r=2)", "[a](/b/)", "[a](../b.md)", "[a](./b.md)",
    "[a]()", "[](b.md)", "[a](<>)", "[a](<b c.md>)", "[a](b c.md)", "[a](b\\)c.md)", "[a](b(c)d.md)",
    "[a](b(c.md)",
    "[a](<b(c.md>)", "[a](b.md \"t\")", "[a](b.md 't')", "[a](b.md (t))", "[a](b.md \"t \\\" u\")",
    "[a](b.md \"<&>'\")", "[a](b.md \"t\nu\")", "[a](  b.md  )", "[a](\nb.md\n\"t\"\n)", "[a](b%20c.md)",
    "[a](b&amp;c.md)",
    "[a](b\"c.md)", "[a](b'c.md)", "[a](b`c.md)", "[a](b[c]d.md)", "[a](b^c|d.md)", "[a](b\u{A0}c.md)",
    "[a](https://example.org/?a=b&c=d#e)", "[a](HTTP://EXAMPLE.ORG)", "[a](mailto:a@b.example)",
    "[a](tel:+31201234567)",
    "[a *b* `c` ![d](e.png)](f.md)", "[a [b](c.md)](d.md)", "[a ![b](c.md)](d.md)", "![a](b.png)",
    "![](b.png)", "![a *b* **c** `d` ~~e~~ [f](g.md)](h.png \"t\")", "![a\nb  \nc](d.png)",
    "![a & \"b\"](c.png)", "![![a](b.png)](c.png)",
    "!\\[a](b.md)", "\\![a](b.md)", "!a ![b", "[a", "[a](", "[a](b.md", "[a] (b.md)", "[a]\n(b.md)",
    "<https://example.org/a?b=c&d>", "<http://a.example> <HTTPS://B.EXAMPLE>", "<mailto:a@b.example>",
    "<a@b.example>", "<a.b-c@d.example>",
    "<https://a b>", "< https://a.example>", "https://example.org bare www.example.org",
    "<https://a.example/ü?q=*>", "[a][b]\n\n[b]: c.md", "[a][]\n\n[a]: c.md", "[a]\n\n[a]: c.md",
    "[A][ẞ]\n\n[SS]: c.md", "[a b][ A   B ]\n\n[a b]: c.md 't'",
    "[a]: b.md\n[a]: c.md\n\n[a]", "[a]: <b c.md> \"t\"\n\n[a]", "[a]:\n  b.md\n  't'\n\n[a]",
    "[a]: b.md 't' x\n\n[a]", "[a]: b.md\n\"t\" x\n\n[a]", "[a]:\n\n[a]", "[a]: b.md\ntext [a]",
    "[a]: b.md\n===\n[a]", "> [a]: b.md\n\n[a]", "text\n[a]: b.md\n\n[a]",
    "![a][b]\n\n[b]: c.png \"t\"", "![a][] ![a]\n\n[a]: c.png", "[a][b][c]\n\n[b]: x.md\n[c]: y.md",
    "[[a]]\n\n[a]: b.md", "[a\\]b]\n\n[a\\]b]: c.md", "[*a*]\n\n[*a*]: c.md", "[a]: b\\*c&ouml;d.md\n\n[a]",
    "[a][b", "[b] [a](<b.md)\n\n[b]: x", "[a](b.md)[c](d.md)![e](f.png)<https://g.example>",
    "[a](b.md)\n[a](b.md)",
    "# [a](b.md)\n\n- [a](b.md)\n\n> [a](b.md)\n\n| [a](b.md) |\n|---|\n| [a](b.md) |",
    "[salary]\n\n[salary Germany]\n\n[x][y]", "[ ] a\n\n[x] b",
  ]

  static let inlines = [
    "`a` ``b`c`` ` `` `", "`a", "``a`", "` a `", "`  `", "`a\nb`", "`a  b`", "`\\`*`", "`<b>&amp;`", "a  \nb",
    "a\\\nb", "a \nb", "a  ", "a\\", "# a  ", "*a  \nb*", "`a  \nb`",
    "&amp; &lt; &copy; &ouml; &nbsp; &NotEqualTilde; &#65; &#x41; &#0; &#xFFFFFFF; &bogus; &amp",
    "&#42;a&#42;",
    "\\! \\\" \\# \\$ \\% \\& \\' \\( \\) \\* \\+ \\, \\- \\. \\/ \\: \\; \\< \\= \\> \\? \\@ \\[ \\\\ \\] \\^ \\_ \\` \\{ \\| \\} \\~",
    "\\a \\é \\ ", "a & b < c > d \" e ' f", "\"quotes\" -- --- ... 'x'", "a@b.example", "$x$ {y} ^z^",
    "a\n\\\nb", "line\n  indented\n\ttabbed",
  ]
}
