import { loadOnClick } from "./load-on-click";
import { loadOnKey } from "./load-on-key";
import { loadOnScroll } from "./load-on-scroll";
import { markPapers } from "./mark-papers";
import { openFolds } from "./open-folds";
import { openSearch } from "./open-search";
import { startChoices } from "./start-choices";

// The script inside every page; the rest is loaded when the reader needs it.
startChoices("hot-papers:place");
// While the page comes in, so that the marks are in its first paint.
const marks = new MutationObserver(markPapers("hot-papers:place", "hot-papers:new"));
marks.observe(document, { childList: true, subtree: true });
addEventListener("load", () => marks.disconnect());
openFolds();
const load = () => import("hot-papers:main");
loadOnClick(load);
loadOnKey(load);
// The address may ask for a part of a list.
if (location.search) void load();
loadOnScroll(load);
openSearch(() => import("hot-papers:search"));
