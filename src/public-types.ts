/**
 * What `import type { … } from "gatsby-theme-hot-papers"` finds. A site's own compiler reads these sources, so they
 * must not lead to any that needs more than its React and `@types/hast`.
 */
export type { ThemeOptionsInput } from "./options/theme-options-input";
export type { ShowPosts } from "./options/types";
export type { OnProblem } from "./problems/on-problem";
export type { Network } from "./digest/types";
export type { Message } from "./messages/message";
export type { CustomMessages } from "./messages/custom-messages";
export type * from "./components/types";
