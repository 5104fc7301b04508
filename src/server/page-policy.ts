interface Allowed {
  /** For styles, beside those of this server. */
  readonly style: string;
  /** For fonts, beside those of this server. */
  readonly font?: string;
  /** Another host that the scripts may reach. */
  readonly host?: string | undefined;
}

/** The content security policy of a page: everything comes from this server, except what is named. */
export function pagePolicy({ style, font, host }: Allowed): string {
  const own = (...more: readonly (string | undefined)[]): string => ["'self'", ...more].filter(Boolean).join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${own(style)}`,
    "img-src 'self' data:",
    `font-src ${own(font)}`,
    `connect-src ${own(host)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}
