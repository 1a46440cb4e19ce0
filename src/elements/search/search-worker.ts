import { answer } from "../../search/answer";
import { PaperIndex } from "../../search/paper-index";
import { addFile } from "./add-file";
import { coinsOf } from "./coins-of";
import type { FromWorker, LoadState, ToWorker } from "./messages";
import { readJson } from "./read-json";

// Holds the index of the site's papers and answers queries, so that the page never waits for either.
const index = new PaperIndex();
let source: Extract<ToWorker, { type: "load" }> | null = null;
let asked: Extract<ToWorker, { type: "ask" }> | null = null;
/** How many files of the list are in the index. */
let added = 0;
let isLoading = false;
let isAnswering = false;
const state: LoadState = { stage: "titles", share: 0, hasMoreTexts: false };

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "load") source = data;
  else if (data.type === "ask") asked = data;
  else if (data.type === "texts" && source) source.textsTo = Infinity;
  if (data.type === "ask") answerSoon();
  void load();
});

/** Loads what is to be loaded and is not yet, one file after the other. */
async function load(): Promise<void> {
  if (isLoading || source === null || state.stage === "failed") return;
  isLoading = true;
  const { folder, files } = source;
  const size = (all: typeof files) =>
    all.reduce((sum, { kind, bytes }) => sum + (kind === "texts" ? 0 : bytes), 0);
  try {
    for (let file = files[added]; file !== undefined; file = files[added]) {
      const isText = file.kind === "texts";
      state.hasMoreTexts = isText && file.first >= source.textsTo;
      if (state.hasMoreTexts || (isText && asked === null)) break;
      state.stage = isText ? "texts" : "titles";
      const before = size(files.slice(0, added));
      const content = await readJson(folder + file.name, (read) => {
        state.share = (before + (isText ? 0 : read)) / size(files);
        tell({ type: "state", state });
      });
      await addFile(index, file, content, answerSoon);
      added += 1;
      state.share = size(files.slice(0, added)) / size(files);
      answerSoon();
    }
    if (files[added]?.kind !== "titles" && files[added]?.kind !== "authors") state.stage = "done";
  } catch {
    state.stage = "failed";
  }
  isLoading = false;
  answerSoon();
}

/** Answers the newest query once all messages that wait are read. */
function answerSoon(): void {
  if (isAnswering) return;
  isAnswering = true;
  setTimeout(() => {
    isAnswering = false;
    if (asked === null || index.papers.length === 0) return tell({ type: "state", state });
    const found = answer(index, asked.query, asked.limit);
    const coins = found.rows.map((row) => coinsOf(row, location.origin));
    tell({ type: "answer", answer: { ...found, coins }, state });
  });
}

function tell(message: FromWorker): void {
  postMessage(message);
}
