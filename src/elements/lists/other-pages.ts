import { narrowedRows } from "./rows";

/** Rows of other pages, those before this page and after it. */
export interface OtherRows {
  before: HTMLElement[];
  after: HTMLElement[];
}

/** The other pages of a list with numbered pages. */
export interface OtherPages {
  /** Of the list, this page among them. */
  count: number;
  /** Loads them and returns their rows. Rejects where a page cannot be had. */
  load: (onPage: (page: number) => void) => Promise<OtherRows>;
}

/** How many pages are asked for at once. */
const AT_ONCE = 6;
const NUMBER = /page\/(\d+)\/?$/;

/** Returns the other pages of the list of this page, by its numbers, which `selector` finds; `null` where there are none. */
export function otherPages(selector: string): OtherPages | null {
  const nav = document.querySelector(selector)?.parentElement;
  const links = [...(nav?.querySelectorAll<HTMLAnchorElement>("[role=group]>ol a") ?? [])];
  const numbers = links.map(({ pathname }) => Number(NUMBER.exec(pathname)?.[1] ?? 1));
  const here = numbers[links.findIndex((link) => link.ariaCurrent === "page")];
  const numbered = links.find(({ pathname }) => NUMBER.test(pathname))?.pathname;
  const count = Math.max(...numbers);
  if (!nav || !numbered || here === undefined || count < 2) return null;
  const first = numbered.replace(NUMBER, "");
  const slash = numbered.endsWith("/") ? "/" : "";
  const pathOf = (page: number) => (page === 1 ? first : `${first}page/${page}${slash}`);
  return {
    count,
    async load(onPage) {
      const wanted = Array.from({ length: count }, (_, index) => index + 1).filter(
        (page) => page !== here,
      );
      const rows = new Map<number, HTMLElement[]>();
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const part = wanted.slice(at, at + AT_ONCE);
        onPage(part.at(-1) ?? count);
        const texts = await Promise.all(part.map((page) => textOf(pathOf(page))));
        texts.forEach((text, index) => rows.set(part[index] ?? 0, rowsOfText(text)));
      }
      nav.remove();
      const of = (pages: number[]) => pages.flatMap((page) => rows.get(page) ?? []);
      return {
        before: of(wanted.filter((page) => page < here)),
        after: of(wanted.filter((page) => page > here)),
      };
    },
  };
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

function rowsOfText(html: string): HTMLElement[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return narrowedRows(page).map((row) => document.importNode(row, true));
}
