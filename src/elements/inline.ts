import { startColorScheme } from "./color-scheme";
import { loadOnClick } from "./load-on-click";

// What every page holds in itself: the rest comes when its reader asks for it.
startColorScheme();
loadOnClick(() => import("hot-papers:main"));
