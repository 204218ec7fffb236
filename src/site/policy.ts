/**
 * What a built page may load: its own files and nothing else. Every script and style is a file, so no hash and no
 * `unsafe-inline` is needed; the search engine is WebAssembly in a worker of our own.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')
