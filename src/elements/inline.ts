import { startColorScheme } from "./color-scheme";
import { loadOnClick } from "./load-on-click";

// The script inside every page; the rest is loaded when the reader needs it.
startColorScheme();
loadOnClick(() => import("hot-papers:main"));
