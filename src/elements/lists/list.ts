/** What lists of a page do once a reader presses a key or opens their bar: one module, loaded then. */
export { openKeyHelp } from "./key-help";
export { pressKey } from "./press-key";
