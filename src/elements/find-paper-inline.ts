import { define } from "./define";
import { FindPaper } from "./find-paper";

// The script of the 404 page, inside it, so that the page needs no further request.
define("hot-papers-find-paper", FindPaper);
