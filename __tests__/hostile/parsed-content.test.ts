import { toHtml } from "hast-util-to-html";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Digest, RichText } from "../../src/digest/types";
import { PAYLOADS } from "./payloads/all-payloads";
import type { Payload } from "./payloads/payload";
import {
  articlePost,
  digestPost,
  fileName,
  PAPER_PLACES,
  type PaperPlace,
  somePlaces,
} from "./places";
import { isSafeLink, unsafeHtml } from "./unsafe-html";

/** Each payload in each place is half a minute's work, which `npm run test:hostile` does; `npm test` does a part. */
const IS_WHOLE = process.env.HOT_PAPERS_HOSTILE === "whole";
const placesOf = (payload: Payload) => (IS_WHOLE ? PAPER_PLACES : somePlaces(payload, 10));

const FAMILIES = [...new Set(PAYLOADS.map(({ family }) => family))];

function* richTexts(
  { entries, prose }: Digest,
  places: readonly PaperPlace[],
): Generator<[string, RichText]> {
  for (const piece of prose) yield [`prose after ${piece.after}`, piece];
  for (const { rank, title, abstract, posts, notes } of entries) {
    const place = places[rank - 1]?.name ?? `paper ${rank}`;
    yield [`title, ${place}`, title];
    if (abstract !== null) yield [place, abstract];
    for (const post of posts) yield [`${post.network} post, ${place}`, post];
    for (const note of notes) yield [`note, ${place}`, note];
  }
}

function unsafeAddresses({ entries, slug, lang }: Digest): string[] {
  const problems = entries.flatMap(({ links, posts }) => [
    ...links.filter(({ url }) => !/^https?:/.test(url) || !isSafeLink(url)).map(({ url }) => url),
    ...posts.filter(({ url }) => !/^https?:/.test(url) || !isSafeLink(url)).map(({ url }) => url),
    ...posts.flatMap(({ embedUri }) =>
      /^at:\/\/[\w.:%/~-]+$/.test(embedUri ?? "at://x") ? [] : [`${embedUri}`],
    ),
  ]);
  if (/[\s/\\?#%:*"<>|\p{Cc}]/u.test(slug) || /^\.*$/.test(slug)) problems.push(`slug ${slug}`);
  if (lang !== null && !/^[\w-]+$/.test(lang)) problems.push(`lang ${lang}`);
  return problems;
}

/** Returns what of a post is unsafe, each with the place and the payload. */
function faultsOf(payload: Payload, source: string, name: string): string[] {
  const { digest } = parseDigest(source, { fileName: name });
  const problems = [...richTexts(digest, placesOf(payload))].flatMap(([place, { tree }]) =>
    unsafeHtml(toHtml(tree)).map((problem) => `${place}: ${problem}`),
  );
  return [...problems, ...unsafeAddresses(digest)].map(
    (problem) => `${payload.id} ${payload.source}\n${name}, ${problem}`,
  );
}

test("there are enough payloads, each with a number of its own", () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(PAYLOADS.map(({ id }) => id)).size).toBe(PAYLOADS.length);
});

describe.each(FAMILIES)("%s", (family) => {
  const payloads = PAYLOADS.filter((payload) => payload.family === family);

  test("become nothing in a digest that runs, loads or misleads", () => {
    const problems = payloads.flatMap((payload) =>
      faultsOf(payload, digestPost(payload, placesOf(payload)), "posts/digest.md"),
    );
    expect(problems).toEqual([]);
  });

  test("become nothing of that in an article and in a file's name either", () => {
    const problems = payloads.flatMap((payload) => [
      ...faultsOf(payload, articlePost(payload, "posts"), "posts/article.md"),
      ...faultsOf(payload, articlePost(payload, "pages"), "pages/article.md"),
      ...faultsOf(payload, payload.source, `posts/${fileName(payload) ?? payload.source}`),
    ]);
    expect(problems).toEqual([]);
  });
});

test("the check finds what runs if nothing is made safe", () => {
  const found = PAYLOADS.filter(({ source }) => unsafeHtml(source).length > 0);
  expect(found.length).toBeGreaterThan(150);
});
