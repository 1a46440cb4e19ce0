import { make } from "./make";
import { OVERLAY_STYLES } from "./overlay-styles";
import type { FileCount, LostPage, PageReport, ShownProblem } from "./page-report";
import { problemItem } from "./problem-item";

const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * `<hot-papers-problems>`: a badge with the number of the page's problems, which opens a dialog with all of them; nothing
 * where there are none. Says where a page is gone or moved. It is in pages of `gatsby develop` alone.
 */
export class ProblemsOverlay extends HTMLElement {
  private readonly badge = make("button", { type: "button", className: "badge", hidden: true });
  /** Screen readers announce changes in it. */
  private readonly status = make("div", { className: "status" });
  private readonly lost = make("div", { className: "lost", hidden: true });
  private readonly dialog = make("dialog");
  private readonly close = make("button", { type: "button" }, "Close");
  private readonly body = make("div");
  private told = "";

  constructor() {
    super();
    const title = make("h2", { id: "title" }, "Problems of this page");
    this.dialog.append(make("div", { className: "bar" }, title, this.close), this.body);
    this.dialog.setAttribute("aria-labelledby", "title");
    this.badge.setAttribute("aria-haspopup", "dialog");
    this.lost.setAttribute("role", "alert");
    this.status.setAttribute("role", "status");
    this.badge.addEventListener("click", () => this.dialog.showModal());
    this.close.addEventListener("click", () => this.dialog.close());
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLES);
    root.adoptedStyleSheets = [sheet];
    root.append(this.lost, this.badge, this.status, this.dialog);
  }

  /** Shows what there is to say of the page now. */
  show({ lost, problems, elsewhere }: PageReport): void {
    this.showLost(lost);
    const told = JSON.stringify([problems, elsewhere]);
    // What has the focus stays where nothing changed.
    if (told === this.told) return;
    const isFirst = this.told === "";
    this.told = told;
    const words = countWords(problems);
    this.badge.hidden = problems.length === 0;
    this.badge.replaceChildren(...badgeWords(problems));
    this.badge.ariaLabel = `${words} on this page`;
    if (problems.length > 0) this.status.textContent = `${words} on this page`;
    else if (!isFirst) this.status.textContent = "No problems on this page";
    this.body.replaceChildren(
      make("p", {}, words),
      make("ol", {}, ...problems.map(problemItem)),
      ...others(elsewhere),
    );
    if (problems.length === 0) this.dialog.close();
    // What had the focus may be mended.
    else if (this.dialog.open && this.shadowRoot?.activeElement === null) this.close.focus();
  }

  private showLost(lost: LostPage | null): void {
    this.lost.hidden = lost === null;
    const words = lost === null ? [] : lostWords(lost);
    if (this.lost.textContent !== make("p", {}, ...words).textContent) {
      this.lost.replaceChildren(...words);
    }
  }
}

function badgeWords(problems: readonly ShownProblem[]): (HTMLElement | string)[] {
  const worst = SEVERITIES.find((wanted) => problems.some(({ severity }) => severity === wanted));
  if (worst === undefined) return [];
  const mark = make("span", { className: `mark ${worst}`, ariaHidden: "true" }, "● ");
  return [mark, countWords(problems)];
}

/** Such as `1 error, 2 warnings`. */
function countWords(problems: readonly ShownProblem[]): string {
  return SEVERITIES.flatMap((wanted) => {
    const number = problems.filter(({ severity }) => severity === wanted).length;
    return number === 0 ? [] : [`${number} ${wanted}${number === 1 ? "" : "s"}`];
  }).join(", ");
}

function lostWords({ file, movedTo }: LostPage): (HTMLElement | string)[] {
  const what = file === null ? "This page" : `The post of this page, ${file},`;
  if (movedTo === null) return [`${what} is gone.`];
  return [`${what} has moved to `, make("a", { href: movedTo }, movedTo), "."];
}

function others(elsewhere: readonly FileCount[]): HTMLElement[] {
  if (elsewhere.length === 0) return [];
  const rows = elsewhere.map(({ file, count, path }) => {
    const name = file ?? "the whole site";
    return make(
      "li",
      {},
      path === null ? name : make("a", { href: path }, name),
      `: ${count} ${count === 1 ? "problem" : "problems"}`,
    );
  });
  return [make("section", {}, make("h3", {}, "Elsewhere on the site"), make("ul", {}, ...rows))];
}
