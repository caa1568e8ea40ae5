import CareerGuide

/// What browsers may fetch and run on the pages of a site (https://www.w3.org/TR/CSP3/). Templates need nothing but files of
/// the site; what the editor's own texts and styles fetch from elsewhere is let through as well.
func contentPolicy(_ sources: RemoteSources) -> String {
  // HTML of an editor's own is trusted as the settings say: it may bring styles, scripts, frames and forms.
  guard !sources.hasHTML else {
    return "default-src 'self' 'unsafe-inline' https: http: data: blob:; base-uri 'self'; "
      + "form-action 'self' https: http:; frame-ancestors 'self'"
  }
  let anywhere = ["https:", "http:"]
  let styles = sources.hasStyles ? anywhere : []
  let images = sources.hasStyles || sources.images.count > mostHosts ? anywhere : sources.images
  let lists = [
    ["default-src 'self'"], ["font-src 'self' data:"] + styles, ["img-src 'self' data:"] + images,
    ["style-src 'self'"] + styles, ["object-src 'none'"], ["base-uri 'none'"], ["form-action 'self'"],
    ["frame-ancestors 'self'"],
  ]
  return lists.map { $0.joined(separator: " ") }.joined(separator: "; ")
}

/// How many hosts are named one by one: the line must stay below the 2,000 characters that some hosts read.
private let mostHosts = 20
