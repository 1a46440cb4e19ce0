import { CopyCitation } from "./copy-citation";
import { CopyLink } from "./copy-link";
import { CopyText } from "./copy-text";
import { define } from "./define";
import { Outline } from "./outline";
import { SocialEmbed } from "./social-embed";

define("hot-papers-cite", CopyCitation);
define("hot-papers-copy-link", CopyLink);
define("hot-papers-copy-text", CopyText);
define("hot-papers-outline", Outline);
define("hot-papers-social-embed", SocialEmbed);
