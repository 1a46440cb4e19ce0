import type { ExitCode } from "./exit-code";

/** Is told the exit code of the command that ran. */
export type Done = (code: ExitCode) => void;
