import { addressForKey } from "./address-for-key";
import { arxivIdInPath } from "./arxiv-id-in-path";

/**
 * `<hot-papers-find-paper>`, on the 404 page: leads from an address that ends in an arXiv identifier, such as
 * `/abs/2009.06732v2`, to the page of that paper, if the site has it. If not, it says so and links to arXiv. Its
 * `data-paper` is the address of a paper with `ID` in place of its key.
 */
export class FindPaper extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const id = arxivIdInPath(location.pathname);
    if (id === null) return;
    const page = addressForKey(this.dataset.paper ?? "", id.replace("/", "-"));
    try {
      const found = await lookUp(page);
      if (found === null) sayNotHere(this, id);
      else location.replace(found);
    } catch {
      // Offline, perhaps: the page already says where papers are.
    }
  }
}

/**
 * Returns the address of a page as its host has it, with a slash at its end or without; `null` if it has none.
 */
async function lookUp(page: string): Promise<string | null> {
  const bare = page.replace(/\/$/, "");
  // A host that answers every address with this page must not lead to it forever.
  if (bare === location.pathname.replace(/\/$/, "")) return null;
  for (const address of [page, page === bare ? `${bare}/` : bare]) {
    const { ok, url } = await fetch(address, { method: "HEAD" });
    if (ok) return url;
  }
  return null;
}

function sayNotHere(element: HTMLElement, id: string): void {
  const link = document.createElement("a");
  link.href = `https://arxiv.org/abs/${id}`;
  link.append(element.dataset.arxiv ?? "");
  element.replaceChildren((element.dataset.notHere ?? "").replace("ID", id), " ", link);
}
