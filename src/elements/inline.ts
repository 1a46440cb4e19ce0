import { awaitReader } from "./await-reader";
import { firstMarks } from "./first-marks";
import { openFolds } from "./open-folds";
import { startChoices } from "./start-choices";

// The script inside every page: what its first paint needs, and what brings the rest when there is a reader.
startChoices("hot-papers:place");
firstMarks("hot-papers:place", "hot-papers:new");
openFolds();
const load = () => import("hot-papers:main");
awaitReader(load, "hot-papers:place", "hot-papers:new");
// The address may ask for a part of a list.
if (location.search) void load();
