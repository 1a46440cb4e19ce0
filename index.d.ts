export type { ThemeOptionsInput } from "./src/options/types";
