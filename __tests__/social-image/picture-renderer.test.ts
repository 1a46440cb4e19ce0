import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { imageSize } from "image-size";
import type { Picture } from "../../src/social-image/picture";
import { whyNoPictures } from "../../src/social-image/picture-renderer";
import { REPOSITORY } from "../support/build-site";
import { ARABIC_FONT, JAPANESE_FONT } from "../support/social-fonts";

const FOLDER = join(REPOSITORY, ".test/pictures");

const digest: Picture = {
  kind: "digest",
  site: "Sample Papers",
  meta: "5 January 2026 · 3 papers",
  title: "Papers of a week, Μάθηση, 論文",
  text: "",
  rows: [
    { rank: 1, label: "A paper of α → β in 𝒪(n)", bar: { score: "1,376", share: 1 } },
    { rank: 2, label: "ورقة بحثية عن Transformer", bar: { score: "12", share: 0.01 } },
    {
      rank: 3,
      label: "A title that is far too long for the two lines that it has ".repeat(9),
      bar: null,
    },
  ],
};
const article: Picture = {
  ...{ kind: "article", site: "Sample Papers", meta: "", title: "An article", text: "About it." },
  rows: [],
};
const paper: Picture = { ...digest, kind: "paper", text: "Ada Example", rows: [] };

/** The PNGs of the pictures, made by a process of its own. */
function renderAnew(env: Record<string, string>): Buffer[] {
  const code =
    "const [bundle, ...rest] = process.argv.slice(1);" +
    "require(bundle).renderPictures(rest[0], rest[1], rest.slice(2))" +
    ".then((images) => process.stdout.write(JSON.stringify(images)))";
  const pictures = JSON.stringify([digest, article, paper]);
  const output = execFileSync(
    process.execPath,
    ["-e", code, join(FOLDER, "render.cjs"), pictures, REPOSITORY, JAPANESE_FONT, ARABIC_FONT],
    {
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 1e8,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return JSON.parse(output).map((image: string) => Buffer.from(image, "base64"));
}

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  buildSync({
    absWorkingDir: REPOSITORY,
    entryPoints: ["__tests__/support/render-pictures.ts"],
    outfile: join(FOLDER, "render.cjs"),
    bundle: true,
    platform: "node",
    packages: "external",
  });
});

test("pictures are PNGs of 1200 × 630, the same bytes in any process, time zone and language", () => {
  const images = renderAnew({ TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" });
  expect(images).toHaveLength(3);
  for (const image of images) {
    expect(imageSize(image)).toMatchObject({ type: "png", width: 1200, height: 630 });
    expect(image.length).toBeGreaterThan(5_000);
  }
  expect(new Set(images.map((image) => image.toString("base64"))).size).toBe(3);
  const others = renderAnew({ TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8", LC_ALL: "C" });
  expect(others.map((image, index) => image.equals(images[index] ?? Buffer.of()))).toEqual([
    true,
    true,
    true,
  ]);
});

test("names what is missing if the libraries are not installed", () => {
  expect(whyNoPictures(REPOSITORY)).toBeNull();
  expect(whyNoPictures("/no/such/folder")).toMatch(
    /Cannot find module '@fontsource\/source-serif-4/,
  );
});
