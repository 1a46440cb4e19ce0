import type { TypeName } from "./records";

/** Returns the id of a node by its type and key; the same input gives the same id in every build. */
export type NodeId = (type: TypeName, key: string) => string;
