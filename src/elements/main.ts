import { copyTarget } from "./copy-target";
import { CopyLinked } from "./copy-linked";
import { define } from "./define";
import { KeepPaper } from "./keep-paper";
import { lazyButton } from "./lazy-button";
import { Outline } from "./outline";
import { SocialEmbed } from "./social-embed";
import { toast } from "./toast";

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

/** Does what a key is for, by a module that comes with the first one; the script inside the page hands keys over. */
export async function pressKey(event: KeyboardEvent): Promise<void> {
  const keys = await import("./lists/press-key");
  await keys.pressKey(event, TOOLS);
}
