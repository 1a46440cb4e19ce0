import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import type { Io } from "../terminal/io";
export async function runFix(_p: readonly string[], _f: unknown, _io: Io): Promise<ExitCode> {
  return EXIT.done;
}
