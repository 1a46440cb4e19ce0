import { prefetchLinks } from "./prefetch-links";

// The module is two folders below the root of the site.
prefetchLinks(new URL("../../", import.meta.url).href);
