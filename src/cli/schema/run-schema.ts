import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import type { Io } from "../terminal/io";
export function runSchema(_p: string | undefined, _f: unknown, _io: Io): ExitCode {
  return EXIT.done;
}
