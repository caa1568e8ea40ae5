#pragma once
// The C library that parses Markdown, and its GFM extensions (tables, strikethrough, task lists).
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
