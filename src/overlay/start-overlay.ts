import { OVERLAY_PATH, type PageReport } from "./page-report";
import { ProblemsOverlay } from "./problems-overlay";

const NAME = "hot-papers-problems";

/** After how many milliseconds the server is asked again where it did not answer, as while it starts anew. */
const PAUSE = 1000;

let overlay: ProblemsOverlay | null = null;
/** Answers may come in another order than they were asked for. */
let asked = 0;

/** Tells the problems of the page that is shown now, in `gatsby develop`; call it after each change of route. */
export function showPageProblems(): void {
  if (overlay === null) {
    if (customElements.get(NAME) === undefined) customElements.define(NAME, ProblemsOverlay);
    overlay = new ProblemsOverlay();
    document.body.append(overlay);
    const changes = new EventSource(`${OVERLAY_PATH}/changes`);
    changes.addEventListener("message", () => void ask());
    // Also when the server is there again.
    changes.addEventListener("open", () => void ask());
    addEventListener("pagehide", () => changes.close());
  }
  void ask();
}

async function ask(): Promise<void> {
  const own = (asked += 1);
  const query = new URLSearchParams({ path: decode(location.pathname) });
  const response = await fetch(`${OVERLAY_PATH}/problems?${query}`).catch(() => null);
  if (own !== asked) return;
  if (response === null || !response.ok) {
    setTimeout(() => own === asked && void ask(), PAUSE);
    return;
  }
  const report: PageReport = await response.json();
  if (own === asked) overlay?.show(report);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
