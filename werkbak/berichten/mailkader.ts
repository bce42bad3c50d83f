/** The mail in a frame: its own style and nothing else, and only inside our own pages. */
export const CSP_VAN_MAIL = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');
