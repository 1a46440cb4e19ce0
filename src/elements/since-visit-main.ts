import { SinceVisit } from "./since-visit";

// Without `define`, since what two modules share is one more file that a page has to load.
if (!customElements.get("hot-papers-since")) customElements.define("hot-papers-since", SinceVisit);
