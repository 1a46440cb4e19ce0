import { setFlagsFromString } from "node:v8";

/**
 * How much of a function runs before V8 compiles it anew with all optimisations, in bytes of bytecode; 67,584 by default.
 * A check of 295 posts takes a third less of the processor so: a command ends before most functions repay what that costs.
 */
const BUDGET = 2_000_000;

/** From this version on, Node has a faster second compiler, and V8 no such flag: it would complain of it. */
const NEEDS_NONE = 24;

/** Has V8 optimise less, for a process that lives for seconds. Nothing else changes, and other versions are left alone. */
export function compileLess(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= NEEDS_NONE) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
