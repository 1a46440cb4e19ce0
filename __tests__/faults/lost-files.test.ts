import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../support/built-pages";
import { differences, siteContent } from "../support/site-content";
import { build, cleanContent, newSite, post, POSTS, SITE } from "./faulty-site";

let expected: Record<string, string>;

const of = (name: string) => join(SITE, name);

/** Cuts all files below a folder whose path matches to half their length. */
function cut(folder: string, which: RegExp): void {
  for (const file of listFiles(of(folder)).filter((name) => which.test(name))) {
    const path = join(of(folder), file);
    truncateSync(path, Math.floor(statSync(path).size / 2));
  }
}

const FAULTS: [what: string, fault: () => void][] = [
  ["public/ is deleted", () => rmSync(of("public"), { recursive: true })],
  [".cache/ is deleted", () => rmSync(of(".cache"), { recursive: true })],
  [
    "both are deleted",
    () => ["public", ".cache"].forEach((name) => rmSync(of(name), { recursive: true })),
  ],
  [
    "half of the folders of .cache/ are deleted",
    () => {
      for (const name of readdirSync(of(".cache")).filter((_, index) => index % 2 === 0)) {
        rmSync(join(of(".cache"), name), { recursive: true });
      }
    },
  ],
  ["the caches of plugins are cut short", () => cut(".cache/caches", /./)],
  ["feeds, citations and data are cut short", () => cut("public", /\.(?:xml|bib|ris|json)$/)],
  ["social images are cut short", () => cut("public/hot-papers/social", /./)],
  ["the note of written files is lost", () => rmSync(of("public/hot-papers/files.txt"))],
  [
    "the note of written files is no text",
    () => writeFileSync(of("public/hot-papers/files.txt"), "\0\0/../../x"),
  ],
];

beforeAll(async () => {
  newSite({
    "early.md": post("early", "2601.90001", "early words"),
    "shared.md": post("shared", "2601.90002", "shared words"),
  });
  expected = await cleanContent();
  expect((await build()).exitCode).toBe(0);
}, 2_400_000);

test.each(FAULTS)(
  "%s: the next build is right, or stops with a clear sentence",
  async (_, fault) => {
    fault();
    const { exitCode, log, publicDir } = await build();
    if (exitCode === 0) {
      expect(differences(siteContent(publicDir), expected)).toEqual([]);
      return;
    }
    expect(log).toMatch(/gatsby clean|delete .*\.cache/i);
    for (const name of ["public", ".cache"]) rmSync(of(name), { recursive: true, force: true });
    expect((await build()).exitCode).toBe(0);
  },
  2_400_000,
);

test("posts that change while a build runs are right in the next one", async () => {
  const path = join(POSTS, "early.md");
  const before = readFileSync(path, "utf8");
  for (const wait of [1000, 3000, 6000, 9000, 12_000]) {
    const running = build();
    const timer = setTimeout(
      () => writeFileSync(path, before.replace(/early words/g, `words of ${wait}`)),
      wait,
    );
    expect((await running).exitCode).toBe(0);
    clearTimeout(timer);
  }
  const { exitCode, publicDir } = await build();
  expect(exitCode).toBe(0);
  expect(differences(siteContent(publicDir), await cleanContent())).toEqual([]);
}, 2_400_000);
