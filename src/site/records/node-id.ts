import type { TypeName } from "./records";

/** Returns the id of the node of a type that a key names; the same for the same input in every build. */
export type NodeId = (type: TypeName, key: string) => string;
