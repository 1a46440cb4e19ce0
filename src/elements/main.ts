import { CopyLinked } from "./copy-linked";
import { CopyText } from "./copy-text";
import { define } from "./define";
import { Outline } from "./outline";
import { SharePaper } from "./share-paper";
import { SocialEmbed } from "./social-embed";

define("hot-papers-cite", class extends CopyLinked {});
define("hot-papers-copy-link", class extends CopyLinked {});
define("hot-papers-copy-text", CopyText);
define("hot-papers-outline", Outline);
define("hot-papers-share", SharePaper);
define("hot-papers-social-embed", SocialEmbed);
