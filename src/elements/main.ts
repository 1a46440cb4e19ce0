import { CopyCitation } from "./copy-citation";
import { CopyLink } from "./copy-link";
import { CopyText } from "./copy-text";
import { define } from "./define";
import { SocialEmbed } from "./social-embed";

define("hot-papers-cite", CopyCitation);
define("hot-papers-copy-link", CopyLink);
define("hot-papers-copy-text", CopyText);
define("hot-papers-social-embed", SocialEmbed);
