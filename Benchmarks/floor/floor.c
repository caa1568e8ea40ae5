// The floor that a build is measured against: each guide is read, parsed and rendered with cmark-gfm, and written to a
// folder of its own. It knows no front matter but where it ends, no links, no pay and no other page.
//
//     floor CONTENT OUTPUT THREADS
//
// CONTENT holds `roles/*.md`; OUTPUT must not exist yet. The exit status is 0 if every guide was written.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **names;
static size_t count;
static atomic_size_t next, written;
static int sources, pages;
static cmark_syntax_extension *table, *tasklist, *strikethrough;
// The library changes a table that all its parsers share while it parses with this extension.
static pthread_mutex_t strikethrough_lock = PTHREAD_MUTEX_INITIALIZER;

// The whole of a file with a zero behind it, or NULL; `size` without that zero.
static char *contents(const char *name, size_t *size) {
  int file = openat(sources, name, O_RDONLY);
  struct stat status;
  if (file < 0) return NULL;
  char *bytes = fstat(file, &status) == 0 ? malloc(status.st_size + 1) : NULL;
  *size = 0;
  for (ssize_t got = 1; bytes != NULL && got > 0 && *size < (size_t)status.st_size; *size += got) {
    got = read(file, bytes + *size, status.st_size - *size);
    if (got < 0) { free(bytes); bytes = NULL; }
  }
  if (bytes != NULL) bytes[*size] = 0;
  close(file);
  return bytes;
}

static int write_page(const char *name, const char *html) {
  char folder[NAME_MAX + 1], path[NAME_MAX + 16];
  snprintf(folder, sizeof folder, "%.*s", (int)strlen(name) - 3, name);
  snprintf(path, sizeof path, "%s/index.html", folder);
  if (mkdirat(pages, folder, 0755) != 0) return 0;
  int file = openat(pages, path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (file < 0) return 0;
  size_t length = strlen(html), done = 0;
  while (done < length) {
    ssize_t put = write(file, html + done, length - done);
    if (put < 0) break;
    done += put;
  }
  return close(file) == 0 && done == length;
}

static char *render(const char *markdown, size_t size) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  int has_tilde = memchr(markdown, '~', size) != NULL;
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_attach_syntax_extension(parser, tasklist);
  if (has_tilde) cmark_parser_attach_syntax_extension(parser, strikethrough);
  cmark_parser_feed(parser, markdown, size);
  if (has_tilde) pthread_mutex_lock(&strikethrough_lock);
  cmark_node *document = cmark_parser_finish(parser);
  if (has_tilde) pthread_mutex_unlock(&strikethrough_lock);
  char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void *work(void *unused) {
  for (size_t index; (index = atomic_fetch_add(&next, 1)) < count;) {
    size_t size;
    char *bytes = contents(names[index], &size);
    if (bytes == NULL) continue;
    char *end = strncmp(bytes, "---\n", 4) == 0 ? strstr(bytes, "\n---\n") : NULL;
    char *body = end == NULL ? bytes : end + 5;
    char *html = render(body, bytes + size - body);
    if (write_page(names[index], html)) atomic_fetch_add(&written, 1);
    free(html);
    free(bytes);
  }
  return unused;
}

static int find_guides(void) {
  DIR *folder = fdopendir(dup(sources));
  if (folder == NULL) return 0;
  size_t room = 0;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 3, ".md") != 0) continue;
    if (count == room) {
      room = room == 0 ? 1024 : 2 * room;
      char **more = realloc(names, room * sizeof *names);
      if (more == NULL) return 0;
      names = more;
    }
    if ((names[count++] = strdup(entry->d_name)) == NULL) return 0;
  }
  return closedir(folder) == 0;
}

static int open_folders(const char *content, const char *output) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/roles", content);
  sources = open(path, O_RDONLY | O_DIRECTORY);
  snprintf(path, sizeof path, "%s/roles", output);
  if (sources < 0 || mkdir(output, 0755) != 0 || mkdir(path, 0755) != 0) return 0;
  pages = open(path, O_RDONLY | O_DIRECTORY);
  return pages >= 0;
}

int main(int argc, char **argv) {
  if (argc != 4) return fputs("floor CONTENT OUTPUT THREADS\n", stderr), 64;
  if (!open_folders(argv[1], argv[2]) || !find_guides()) return perror("floor"), 74;
  cmark_gfm_core_extensions_ensure_registered();
  table = cmark_find_syntax_extension("table");
  tasklist = cmark_find_syntax_extension("tasklist");
  strikethrough = cmark_find_syntax_extension("strikethrough");
  int threads = atoi(argv[3]);
  pthread_t *others = calloc(threads > 1 ? threads : 1, sizeof *others);
  int started = 0;
  while (others != NULL && started + 1 < threads && pthread_create(&others[started], NULL, work, NULL) == 0) started++;
  work(NULL);
  while (started > 0) pthread_join(others[--started], NULL);
  printf("%zu of %zu guides written\n", (size_t)written, count);
  return written == count ? 0 : 74;
}
