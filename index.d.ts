export type * from "./src/public-types";
