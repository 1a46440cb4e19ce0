import { define } from "./define";
import { SinceVisit } from "./since-visit";

// The script of home, inside it, so that the page needs no further request.
define("hot-papers-since", SinceVisit);
