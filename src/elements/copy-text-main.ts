import { CopyText } from "./copy-text";
import { define } from "./define";

// A module of its own, since the page of a paper loads it at once: what others do comes with a click.
define("hot-papers-copy-text", CopyText);
