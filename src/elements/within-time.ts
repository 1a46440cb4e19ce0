/**
 * Returns what `work` returns, or rejects when it takes longer than `milliseconds`. The signal that `work` is
 * given aborts in any case as soon as it is over.
 */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), milliseconds);
  const tooLate = new Promise<never>((_, fail) => {
    over.signal.addEventListener("abort", () => fail(over.signal.reason));
  });
  try {
    return await Promise.race([work(over.signal), tooLate]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
