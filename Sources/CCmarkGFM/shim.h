#pragma once
// The C library that parses Markdown, and its GFM extensions (tables, strikethrough, task lists).
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// The extensions' node types are variables of the library, set when it registers them. No installed header declares
// them, and Swift does not read C variables from several threads, so they are read through functions.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type sitegen_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type sitegen_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type sitegen_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type sitegen_strikethrough_type(void) { return CMARK_NODE_STRIKETHROUGH; }
