/** What an activity of a Gatsby build took. */
export interface Activity {
  readonly name: string;
  readonly seconds: number;
}

const DONE = /^success (.+?) - (\d+(?:\.\d+)?)s/gm;

/** Returns the activities in the log of a Gatsby build, the longest first. */
export function activities(log: string): Activity[] {
  return [...log.matchAll(DONE)]
    .map(([, name = "", seconds]) => ({ name, seconds: Number(seconds) }))
    .sort((a, b) => b.seconds - a.seconds);
}
