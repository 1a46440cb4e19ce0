/** A site of papers: which of its addresses are papers, and the address that all those of one paper share. */
export interface Venue {
  /** Without `www.`. */
  host: RegExp;
  /** `url` has no `www.` in its host, and no slash at the end of its path. */
  paper: (url: URL) => string | null;
}

/** Returns a venue whose papers are told by a pattern of the path; `address` makes their address of its first group. */
export function venueByPath(host: RegExp, path: RegExp, address: (part: string) => string): Venue {
  return {
    host,
    paper: ({ pathname }) => {
      const [, part] = path.exec(pathname) ?? [];
      return part === undefined ? null : address(part);
    },
  };
}
