/** What a command has of the world around it besides files. */
export interface Io {
  /** Absolute. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Writes to standard output; the text ends in a line end. */
  out: (text: string) => void;
  /** Writes to standard error; the text ends in a line end. */
  err: (text: string) => void;
  readStdin: () => Promise<Uint8Array>;
  /** Whether what is written goes to a terminal. */
  isTerminal: { out: boolean; err: boolean };
  /** Whether what is written to standard output may be coloured. */
  colors: boolean;
  now: Date;
}

/** Returns the world of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: process.cwd(),
    env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    isTerminal: { out: stdout.isTTY, err: stderr.isTTY },
    colors: hasColors(env, stdout.isTTY),
    now: rehearsed(env) ?? new Date(),
  };
}

/** Returns whether to colour: as `NO_COLOR` (no-color.org) and `FORCE_COLOR` say, else on a terminal that can. */
export function hasColors(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}

/** Where a mirror of all sources is asked, `HOT_PAPERS_NOW` (ISO 8601) may say what time it is: so that any day can be tried out. */
function rehearsed({
  HOT_PAPERS_MIRROR: mirror,
  HOT_PAPERS_NOW: now,
}: NodeJS.ProcessEnv): Date | null {
  return mirror && now ? new Date(now) : null;
}
