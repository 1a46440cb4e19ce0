import { COLOR_SCHEME_KEY } from "./color-scheme-key";

/**
 * Gives a page the colours that its reader chose before anything is painted. It is the same on every page, so
 * that one hash allows it in a Content-Security-Policy.
 */
export const COLOR_SCHEME_SCRIPT = `try{let s=localStorage["${COLOR_SCHEME_KEY}"];if(/^(light|dark)$/.test(s))document.documentElement.dataset.colorScheme=s}catch{}`;
