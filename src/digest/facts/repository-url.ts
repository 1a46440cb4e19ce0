/** `owner/name` below a host, where the first part is none of the host's own pages. */
const OWN_PAGES =
  /^(?:about|blog|collections|contact|dashboard|docs|enterprise|events|explore|features|help|join|login|marketplace|organizations|orgs|papers|posts|pricing|search|settings|site|sponsors|tasks|topics|trending|users)$/i;

/** How each host names a repository, by the host without `www.`: the parts of the path, with the slash, that do. */
const HOSTS: [RegExp, RegExp][] = [
  [
    /^(?:github|bitbucket)\.(?:com|org)$|^(?:codeberg|gitee)\.(?:org|com)$/,
    /^\/([\w.-]+)\/[\w.-]+/,
  ],
  // Projects of GitLab may be in groups of groups, and many institutes have a GitLab of their own.
  [/^gitlab\.[\w.-]+$/, /^\/([\w.-]+)(?:\/(?!-(?:\/|$))[\w.-]+)+/],
  [/^huggingface\.co$|^hf\.co$/, /^\/(?:(?:datasets|spaces)\/)?([\w.-]+)\/[\w.-]+/],
  [/^git\.sr\.ht$/, /^\/(~[\w.-]+)\/[\w.-]+/],
  [/^sourceforge\.net$/, /^\/(projects)\/[\w.-]+/],
];

/** What the name of each of these hosts has in it: most addresses and texts have none, and are spared the rest. */
const OF_A_HOST = /git|bitbucket|codeberg|huggingface|hf\.co|sourceforge/i;

/** An address as texts have it, with or without its scheme. */
const IN_TEXT =
  /(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.[a-z][\w.-]*|bitbucket\.org|codeberg\.org|gitee\.com|huggingface\.co|hf\.co|git\.sr\.ht|sourceforge\.net)\/[\w.~/-]+/gi;

/**
 * Returns the address of the repository (https, without what is below it) that a URL leads into: on GitHub, GitLab,
 * Bitbucket, Codeberg, Gitee, SourceHut, SourceForge, or on Hugging Face, where models, data sets and spaces are
 * repositories; `null` for any other URL.
 */
export function repositoryUrl(address: string): string | null {
  if (!OF_A_HOST.test(address)) return null;
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
  if (url === null) return null;
  const host = url.hostname.replace(/^www\./, "");
  for (const [hosts, path] of HOSTS) {
    const [whole = "", owner = ""] = (hosts.test(host) && path.exec(url.pathname)) || [];
    // eslint-disable-next-line regexp/no-super-linear-move -- addresses have a length
    const root = whole.replace(/(?:\.git)?[.]*$/, "");
    if (owner !== "" && !OWN_PAGES.test(owner)) return `https://${host}${root}`;
  }
  return null;
}

/** Returns the repositories that a text names by their addresses, each once. */
export function repositoriesIn(text: string): string[] {
  const named = OF_A_HOST.test(text) ? (text.match(IN_TEXT) ?? []) : [];
  return [...new Set(named.flatMap((address) => repositoryUrl(address) ?? []))];
}
