import { copyTarget } from "./copy-target";
import { CopyLinked } from "./copy-linked";
import { CopyText } from "./copy-text";
import { define } from "./define";
import { KeepPaper } from "./keep-paper";
import { KeyHelpButton } from "./key-help-button";
import { NarrowButton } from "./narrow-button";
import { Outline } from "./outline";
import { SharePaper } from "./share-paper";
import { SocialEmbed } from "./social-embed";
import { toast } from "./toast";

define("hot-papers-cite", class extends CopyLinked {});
define("hot-papers-copy-link", class extends CopyLinked {});
define("hot-papers-copy-text", CopyText);
define("hot-papers-keep", KeepPaper);
define("hot-papers-keys", KeyHelpButton);
define("hot-papers-narrow", NarrowButton);
define("hot-papers-outline", Outline);
define("hot-papers-share", SharePaper);
define("hot-papers-social-embed", SocialEmbed);

/** Does what a key is for, by a module that comes with the first one; the script inside the page hands keys over. */
export async function pressKey(event: KeyboardEvent): Promise<void> {
  const lists = await import("./lists/press-key");
  await lists.pressKey(event, { tell: toast, copyTarget });
}
