/**
 * Returns what `work` takes of the processor, in seconds of a quiet machine. Time of the processor too is stretched where other
 * programs share its cores or the machine is slow, so what takes long is measured against a job whose time is known.
 */
export function cpuSeconds(work: () => void): number {
  const seconds = spent(work);
  if (seconds < LEAST_SECONDS) return seconds;
  return seconds / Math.max(1, spent(job) / JOB_SECONDS);
}

/** Less is within every bound, whatever the machine. */
const LEAST_SECONDS = 0.5;

/** What `job` takes on a quiet machine. */
const JOB_SECONDS = 0.15;
const ROUNDS = 6;

const WORDS = Array.from({ length: 20_000 }, (_, index) => `word${(index * 7919) % 20_011}`);

/** What parsing is made of: strings that are matched, split and sorted. */
function job(): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = WORDS.join(" ").replace(/\d+/g, (digits) => `<${digits}>`);
    if (text.split(" ").toSorted().length !== WORDS.length) throw new Error("Words are lost.");
  }
}

function spent(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1_000_000;
}
