import { posix } from "node:path";

/** What npm puts into each package. */
const ALWAYS = ["README.md", "LICENSE", "package.json"];
/** What only a checkout of the project has. */
const OF_CHECKOUT = /^## Try it\n[^]*?(?=^## )/m;
const LINK = /\[([^\]]*)\]\(([^)\s#]+)(#[^)\s]*)?\)/g;

/**
 * Returns a page of the documentation as the package has it: a link to what is not in the package leads to the project's
 * address, and is its text alone where there is none. The README says nothing of a checkout there.
 *
 * @param {{
 *   page: string,
 *   text: string,
 *   files: string[],
 *   version: string,
 *   address: string | null,
 * }} given `page` from the root; `files` of the manifest, the files and folders of the package.
 */
export function packagedPage({ page, text, files, version, address }) {
  const roots = [...ALWAYS, ...files.filter((name) => !name.startsWith("!"))];
  const own = page === "README.md" ? text.replace(OF_CHECKOUT, "") : text;
  return own.replace(LINK, (link, words, to, anchor = "") => {
    if (/^(?:[a-z]+:|\/)/.test(to)) return link;
    const target = posix.normalize(posix.join(posix.dirname(page), to));
    if (roots.some((root) => target === root || target.startsWith(`${root}/`))) return link;
    return address === null ? words : `[${words}](${address}/blob/v${version}/${target}${anchor})`;
  });
}
