import { messagesFor } from "../../src/messages/messages-for";
import { browsedSite } from "../support/browsed-site";
import { browserSlowness } from "../support/browser-slowness";
import { LONG_LIST, writeElementsSite } from "../support/elements-site";

const { narrow } = messagesFor("en");
const written = writeElementsSite();
const site = browsedSite(() => written.folder);
afterAll(() => written.remove());

/** What an event, and the frame after it, may take of the processor, in ms: a machine four times as slow answers within 200. */
const MOST_MS = 50;

test(`each key and choice in ${LONG_LIST} rows takes ${MOST_MS} ms of the processor at most`, async () => {
  const context = await site.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}/long-list/`);
    const slowness = await browserSlowness(context);
    await page.getByRole("button", { name: narrow.title, exact: true }).click();
    const bar = page.getByRole("search", { name: narrow.title });
    await bar.getByRole("status").filter({ hasText: / of / }).waitFor();
    const session = await context.newCDPSession(page);
    const events: { name: string; tdur?: number; args: { data?: { type?: string } } }[] = [];
    session.on("Tracing.dataCollected", ({ value }) =>
      events.push(...(value as unknown as typeof events)),
    );
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline", "blink"] },
    });
    const words = bar.getByLabel(narrow.q, { exact: true });
    for (const key of [..."offline", ...Array<string>(7).fill("Backspace")]) {
      await words.press(key);
      await page.waitForTimeout(150);
    }
    await bar.getByLabel(narrow.code, { exact: true }).click();
    await bar.getByLabel(narrow.sort, { exact: true }).selectOption("score");
    await page.waitForTimeout(500);
    const ended = new Promise((settle) => session.once("Tracing.tracingComplete", settle));
    await session.send("Tracing.end");
    await ended;
    const longest = (is: (event: (typeof events)[number]) => boolean) =>
      Math.max(...events.filter(is).map(({ tdur = 0 }) => tdur / 1000));
    const ofEvents = longest(
      ({ name, args }) =>
        name === "EventDispatch" && /^(input|click|change)$/.test(args.data?.type ?? ""),
    );
    const ofFrames = longest(({ name }) => name.includes("UpdateLifecycle"));
    expect(ofEvents).toBeGreaterThan(0);
    expect(ofEvents + ofFrames).toBeLessThanOrEqual(MOST_MS * slowness);
  } finally {
    await context.close();
  }
});
