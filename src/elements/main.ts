import { copyTarget } from "./copy-target";
import { CopyLinked } from "./copy-linked";
import { define } from "./define";
import { followReader } from "./follow-reader";
import { KeepPaper } from "./keep-paper";
import { lazyButton } from "./lazy-button";
import { Outline } from "./outline";
import { SocialEmbed } from "./social-embed";
import { toast } from "./toast";

const RULES = "[type=speculationrules]";

/** What other modules are handed, so that this one is one file. */
const TOOLS = { tell: toast, copyTarget };

define("hot-papers-cite", class extends CopyLinked {});
define("hot-papers-copy-link", class extends CopyLinked {});
define("hot-papers-keep", KeepPaper);
define("hot-papers-outline", Outline);
define("hot-papers-social-embed", SocialEmbed);
define(
  "hot-papers-keys",
  lazyButton(async () => (await import("./lists/press-key")).openKeyHelp()),
);
define(
  "hot-papers-narrow",
  lazyButton(
    async (button) => (await import("./lists/narrow-bar")).toggleNarrowBar(button, TOOLS),
    () => /[?&](q|subject|author|when|has|sort|view)=/.test(location.search),
  ),
);
define(
  "hot-papers-share",
  lazyButton(async (button) => (await import("./share-menu")).openShareMenu(button, toast)),
);

// Browsers that do not know the rules by which a page without Gatsby's runtime has others prefetched.
if (document.querySelector(RULES) && !HTMLScriptElement.supports?.("speculationrules")) {
  void import("./prefetch");
}

export { linkedText } from "./copy-target";

/** Does what readers do on the page from now on, after what they did `early`: before this module was there. */
export function takeOver(early: readonly Event[], place: string, newWord: string): void {
  const pressKey = async (event: KeyboardEvent) =>
    (await import("./lists/press-key")).pressKey(event, TOOLS);
  followReader(early, { place, newWord, pressKey });
}
