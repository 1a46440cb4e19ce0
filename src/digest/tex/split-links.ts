/** A link of TeX, `\href{url}{text}`. */
export interface TexLink {
  url: string;
  text: string;
}

const LINK = /\\(?:url\{([^{}]*)\}|href\{([^{}]*)\}\{([^{}]*)\})/g;

/**
 * Returns TeX in parts: its links outside of any braces, and the text between them. Temml refuses links
 * elsewhere.
 */
export function splitLinks(tex: string): (string | TexLink)[] {
  const parts: (string | TexLink)[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  if (!/\\(?:url|href)\{/.test(tex)) return [tex];
  for (const match of tex.matchAll(LINK)) {
    const between = tex.slice(seen, match.index).replace(/\\./g, "");
    depth += between.split("{").length - between.split("}").length;
    seen = match.index + match[0].length;
    if (depth !== 0) continue;
    parts.push(tex.slice(from, match.index));
    const url = (match[1] ?? match[2] ?? "").replace(/\\([%#&_~$])/g, "$1");
    parts.push({ url, text: match[3] ?? url });
    from = seen;
  }
  parts.push(tex.slice(from));
  return parts.filter((part) => typeof part !== "string" || part.trim() !== "");
}
