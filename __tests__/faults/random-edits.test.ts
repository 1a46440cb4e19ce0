import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { FIXTURE_CONTENT } from "../support/fixture-site";
import { differences, siteContent } from "../support/site-content";
import { build, cleanContent, newSite, post, POSTS } from "./faulty-site";

const SEED = Number(process.env.HOT_PAPERS_SEED ?? 20261128);
/** The number of edits between two builds. */
const EDITS = 100;
const A_BUILD = 10;

const KINDS = [
  "add",
  "change",
  "rename",
  "delete",
  "draft",
  "publish",
  "image",
  "image gone",
] as const;
type Kind = (typeof KINDS)[number];

const pathOf = (name: string) => join(POSTS, name);
const posts = () =>
  readdirSync(POSTS)
    .filter((name) => name.endsWith(".md"))
    .sort();
const textOf = (name: string) => readFileSync(pathOf(name), "utf8");

/** Makes an edit of a kind to the post that a number chooses, where there is one. */
function edit(kind: Kind, number: number): void {
  const names = posts();
  const name = names[number % Math.max(1, names.length)];
  if (kind === "add" || name === undefined) {
    const slug = `post-${number}`;
    return writeFileSync(
      pathOf(`${slug}.md`),
      post(slug, `2601.9${1000 + (number % 40)}`, `words ${number % 7}`),
    );
  }
  switch (kind) {
    case "change":
      return writeFileSync(
        pathOf(name),
        textOf(name).replace(/about .*/, `about ${number} things.`),
      );
    case "rename":
      return renameSync(pathOf(name), pathOf(`renamed-${number}.md`));
    case "delete":
      return rmSync(pathOf(name));
    case "draft":
      return writeFileSync(pathOf(name), textOf(name).replace(/^slug:/m, "draft: true\nslug:"));
    case "publish":
      return writeFileSync(pathOf(name), textOf(name).replace(/^draft: true\n/gm, ""));
    case "image":
      cpSync(join(FIXTURE_CONTENT, "posts/diagram.png"), pathOf(`image-${number % 3}.png`));
      return writeFileSync(pathOf(name), `${textOf(name)}\n![Boxes](image-${number % 3}.png)\n`);
    case "image gone": {
      const image = `image-${number % 3}.png`;
      if (existsSync(pathOf(image))) rmSync(pathOf(image));
      return;
    }
  }
}

test(`a hundred random edits over a warm cache equal a clean build (seed ${SEED})`, async () => {
  newSite({ "early.md": post("early", "2601.90001", "early words") });
  expect((await build()).exitCode).toBe(0);
  const [edits = []] = fc.sample(
    fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(9999)), {
      minLength: EDITS,
      maxLength: EDITS,
    }),
    { seed: SEED, numRuns: 1 },
  );
  for (let made = 0; made < EDITS; made += A_BUILD) {
    const now = edits.slice(made, made + A_BUILD);
    for (const [kind, number] of now) edit(kind, number);
    const { exitCode, publicDir } = await build();
    expect(exitCode).toBe(0);
    expect({ now, wrong: differences(siteContent(publicDir), await cleanContent()) }).toEqual({
      now,
      wrong: [],
    });
  }
}, 3_600_000);
