import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { risRecord } from "../../src/outputs/citations/ris-record";
import { parseBibtex } from "../outputs/citations/parse-bibtex";
import { readJsonFeed, readXml } from "../outputs/feeds/read-feed";
import { listFiles } from "../support/built-pages";
import { serve } from "../support/serve";
import { controlHtml, hostileSite, SITE_URL } from "./hostile-site";
import { livePayloads, type Sighting, watchPages } from "./watch-pages";

/** The number of pieces of HTML on one page of the test. */
const PIECES = 20;
/** How long the control may take to load. */
const CONTROL_MS = 10_000;

let publicDir: string;
let files: string[];

beforeAll(async () => {
  ({ publicDir } = await hostileSite());
  files = listFiles(publicDir);
}, 1_200_000);

const read = (file: string) => readFileSync(join(publicDir, file), "utf8");
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));

/** Returns what a browser does with pieces of HTML that a page sets as the content of elements. */
async function watchHtml(pieces: readonly string[], timeLimitMs?: number): Promise<Sighting[]> {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-pieces-"));
  const paths: string[] = [];
  for (let at = 0; at < pieces.length; at += PIECES) {
    const json = JSON.stringify(pieces.slice(at, at + PIECES)).replaceAll("<", "\\u003c");
    const script = `for (const html of ${json}) {
      const box = document.createElement("div");
      box.innerHTML = html;
      document.body.append(box);
    }`;
    paths.push(`/${at}.html`);
    writeFileSync(
      join(folder, `${at}.html`),
      `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`,
    );
  }
  const server = await serve(folder);
  const sightings = await watchPages(server.url, paths, timeLimitMs);
  await server.close();
  rmSync(folder, { recursive: true });
  return sightings.filter(({ what }) => !what.startsWith(`asked ${SITE_URL}/`));
}

/** Returns the texts in JSON under keys that end in `html`. */
function htmlIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /html$/i.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    htmlIn(inner, Array.isArray(value) ? key : name),
  );
}

const feeds = () => named(/^(?:(?:papers|top|category\/[^/]+)\/)?feed\.json$/);

test("feeds are well-formed, and say the same in three formats", () => {
  expect(feeds().length).toBeGreaterThan(200);
  for (const file of feeds()) {
    const html = readJsonFeed(read(file)).items.map((item) => item.content_html);
    const { rss } = readXml(read(file.replace("feed.json", "rss.xml")));
    const { feed } = readXml(read(file.replace("feed.json", "atom.xml")));
    const ofRss = (rss.channel.item ?? []).map(
      (item: Record<string, unknown>) => item["content:encoded"],
    );
    const ofAtom = (feed.entry ?? []).map(
      (entry: { content: Record<string, unknown> }) => entry.content["#text"] ?? "",
    );
    // RSS is in the order of its own dates.
    const sorted = [...html].sort();
    expect({ file, ofRss: ofRss.sort(), ofAtom }).toEqual({ file, ofRss: sorted, ofAtom: html });
  }
}, 1_200_000);

test("the HTML in feeds and data neither runs nor loads where a reader shows it", async () => {
  const pieces = [
    ...feeds().flatMap((file) => htmlIn(JSON.parse(read(file)))),
    ...named(/^data\/.*\.json$/).flatMap((file) => htmlIn(JSON.parse(read(file)))),
  ];
  const sightings = await watchHtml([...new Set(pieces)]);
  expect(pieces.length).toBeGreaterThan(1000);
  expect(sightings).toEqual([]);
}, 1_200_000);

test("the same way of showing runs what the transformer made of the posts", async () => {
  const digests = Object.entries(controlHtml(publicDir)).filter(([path]) =>
    /^posts\/digest-\d*[05]\.md$/.test(path),
  );
  const sightings = await watchHtml(
    digests.map(([, html]) => html),
    CONTROL_MS,
  );
  const live = livePayloads(sightings);
  expect(live.size).toBeGreaterThan(20);
}, 1_200_000);

test("feeds, sitemaps and data do nothing when a browser opens them", async () => {
  const opened = [
    ...named(/\.xml$/).filter((file, index) => index % 40 === 0 || !/\/./.test(file)),
    ...named(/^(?:feed\.json|llms\.txt|robots\.txt)$/),
  ];
  const server = await serve(publicDir);
  const sightings = await watchPages(
    server.url,
    opened.map((file) => encodeURI(`/${file}`)),
  );
  await server.close();
  expect(opened.length).toBeGreaterThan(10);
  expect(sightings).toEqual([]);
}, 1_200_000);

test("a paper's citations name that paper and no other", () => {
  const papers = named(/^data\/papers\/[^/]+\.json$/);
  expect(papers.length).toBeGreaterThan(300);
  const problems = papers.flatMap((file) => {
    // As a page makes it.
    const lines = risRecord(JSON.parse(read(file))).split(/\r?\n/);
    const odd = lines.filter((line) => line !== "" && !/^[A-Z][A-Z\d] {2}- /.test(line));
    const records = lines.filter((line) => /^(?:TY|ER) {2}-/.test(line)).length;
    const links = lines.filter((line) => /^(?:UR|L\d) {2}-/.test(line) && !/ https?:/.test(line));
    return odd.length === 0 && records === 2 && links.length === 0 ? [] : [file];
  });
  expect(problems).toEqual([]);
  const bibtex = named(/^papers\/2501\.[^/]+\.bib$/).flatMap((file) => {
    const { entries, errors } = parseBibtex(read(file));
    // A formula keeps its commands, of which the parser knows few.
    const wrong = errors.filter(({ error }) => !error.startsWith("unhandled macro"));
    return entries.length === 1 && wrong.length === 0 ? [] : [`${file} ${JSON.stringify(wrong)}`];
  });
  expect(bibtex).toEqual([]);
}, 1_200_000);
