/**
 * Returns the result of `work`, or rejects if it takes longer than `milliseconds`. In both cases the signal
 * given to `work` aborts at the end.
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
