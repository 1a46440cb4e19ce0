/**
 * What `import type { … } from "gatsby-theme-hot-papers"` finds. A site's own compiler reads these sources, so they
 * must not lead to any that needs more than its React and `@types/hast`.
 */
export type { ThemeOptionsInput } from "./options/theme-options-input";
export type { OnProblem, ShowPosts } from "./options/types";
export type { Network } from "./digest/types";
export type { Message } from "./strings/message";
export type { Words } from "./strings/words";
export type * from "./components/types";
