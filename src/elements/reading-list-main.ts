import { ReadingListPage } from "./reading-list-page";

// Without `define`, since what two modules share is one more file that a page has to load.
if (!customElements.get("hot-papers-reading-list")) {
  customElements.define("hot-papers-reading-list", ReadingListPage);
}
