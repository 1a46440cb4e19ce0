import { withinTime } from "../../src/elements/within-time";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("returns what comes in time, and says that it is over", async () => {
  let over: AbortSignal | undefined;
  const result = await withinTime(100, async (signal) => {
    over = signal;
    expect(signal.aborted).toBe(false);
    return "done";
  });
  expect(result).toBe("done");
  expect(over?.aborted).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test("rejects with the error of the work", async () => {
  const work = withinTime(100, () => Promise.reject(new Error("blocked")));
  await expect(work).rejects.toThrow("blocked");
  expect(jest.getTimerCount()).toBe(0);
});

test("rejects when the time is up", async () => {
  const settled = jest.fn();
  const work = withinTime(100, () => new Promise(() => undefined)).catch(settled);
  await jest.advanceTimersByTimeAsync(99);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledTimes(1);
  await work;
});
