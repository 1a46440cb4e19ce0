import { define } from "./define";
import { ReadingListPage } from "./reading-list-page";

define("hot-papers-reading-list", ReadingListPage);
