import CareerGuide

/// What a host sends with the files, in the form that Netlify and Cloudflare Pages read: the names of assets change with what
/// is in them, so they are kept for ever; pages are asked for anew, as these hosts do by themselves.
func renderHeaders(_ guide: Guide) -> SiteFile {
  let text = """
    /*
      Content-Security-Policy: \(contentPolicy(guide.remoteSources))
      Referrer-Policy: strict-origin-when-cross-origin
      X-Content-Type-Options: nosniff

    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    """
  return SiteFile(path: HostFile.headers, bytes: Array(text.utf8))
}
