import type { Payload } from "./payloads/payload";

/** The parts of a paper in a digest; those left out are ordinary. */
interface PaperParts {
  heading?: string;
  authors?: string;
  metrics?: string;
  links?: string;
  subjects?: string;
  abstract?: string;
  below?: string;
}

/** Where content reaches in a paper, and a paper that has the payload there. */
export interface PaperPlace {
  name: string;
  parts: (source: string, id: number) => PaperParts;
}

const WORDS = "Some words of our own";

/** What a line of its own can hold. */
const oneLine = (source: string) => source.replace(/[\r\n\u2028\u2029]+/g, " ");

const tweet = (id: number, { body = WORDS, author = "Ada", handle = "@ada_x", date = "May 4" }) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${body}</p>&mdash; ${author} (${handle}) ` +
  `<a href="https://twitter.com/ada_x/status/${1_900_000_000_000_000_000n + BigInt(id)}">${date}</a></blockquote>`;

const bluesky = (id: number, { body = WORDS, author = "Ada", uri = "" }) =>
  `<blockquote class="bluesky-embed" data-bluesky-uri="${uri || `at://did:plc:invented/app.bsky.feed.post/3lhostile${id}`}">` +
  `<p lang="en">${body}</p>&mdash; <a href="https://bsky.app/profile/did:plc:invented">${author} (@ada.example)</a> ` +
  `<a href="https://bsky.app/profile/did:plc:invented/post/3lhostile${id}">2025-04-19T07:56:21.239Z</a></blockquote>`;

const mastodon = (id: number, { body = WORDS, author = "Ada", url = "" }) =>
  `<blockquote class="mastodon-embed" data-embed-url="${url || `https://mastodon.example/@ada/${id}/embed`}">` +
  `<p lang="en">${body}</p>&mdash; ${author} (@ada@mastodon.example) <a href="https://mastodon.example/@ada/${id}">May 4</a></blockquote>`;

/** Every place in a paper. The first is the paper whose own page the payload should fill. */
export const PAPER_PLACES: readonly PaperPlace[] = [
  {
    name: "lines of a paper",
    parts: (source, id) => ({
      heading: source,
      authors: `${source}, Ada Example`,
      links: `- links: [abs](https://arxiv.org/abs/${arxivId(id, 1)}) | [${source}](https://example.org/a)`,
      abstract: `${WORDS}, ${source} and more.`,
      below: tweet(id, { body: source, author: source }),
    }),
  },
  {
    name: "heading with markup",
    parts: (source) => ({ heading: `[${source}](${source}) *${source}*` }),
  },
  {
    name: "authors",
    parts: (source) => ({ authors: `Ada Example, [${source}](${source}), ${source}` }),
  },
  {
    name: "metrics",
    parts: (source) => ({
      metrics: `- ${source}: 12, retweets: ${source}, stars: 3 as of ${source}`,
    }),
  },
  {
    name: "link labels",
    parts: (source) => ({ links: `- links: [${source}](https://example.org/a)` }),
  },
  {
    name: "link addresses",
    parts: (source) => ({
      links: `- links: [pdf](${source}) | [code](<${source}>) | x: ${source}`,
    }),
  },
  {
    name: "subjects",
    parts: (source) => ({ subjects: `- [${source}](https://arxiv.org/list/${source}/recent)` }),
  },
  { name: "abstract", parts: (source) => ({ abstract: source }) },
  {
    name: "abstract, in a line",
    parts: (source) => ({ abstract: `${WORDS}, *${source}* and more.` }),
  },
  {
    name: "TeX",
    parts: (source) => ({
      abstract: `${WORDS} $${source}$ and $\\text{${source}}$ and \\emph{${source}}.\n\n$$\n${source}\n$$`,
    }),
  },
  {
    name: "TeX links",
    parts: (source) => ({
      abstract: `\\href{${source}}{click} $\\href{${source}}{x}$ \\url{${source}} $\\includegraphics{${source}}$`,
    }),
  },
  {
    name: "lists, quotes and headings",
    parts: (source) => ({ abstract: `- ${source}\n\n> ${source}\n\n## ${source}\n\n1. ${source}` }),
  },
  {
    name: "tables",
    parts: (source) => ({ abstract: `| a | ${source} |\n|---|:-:|\n| ${source} | b |` }),
  },
  {
    name: "footnotes",
    parts: (source) => ({
      abstract: `${WORDS}[^1] and[^${source}].\n\n[^1]: ${source}\n\n[^${source}]: note`,
    }),
  },
  {
    name: "code",
    parts: (source) => ({ abstract: `\`${source}\`\n\n\`\`\`${source}\n${source}\n\`\`\`` }),
  },
  {
    name: "links in prose",
    parts: (source) => ({
      abstract: `[${source}](https://example.org "${source}") [click](${source}) [click](<${source}>) <${source}> [click][r] ${source}\n\n[r]: ${source}`,
    }),
  },
  {
    name: "images",
    parts: (source) => ({
      abstract: `![${source}](picture.png "${source}") ![x](${source}) ![x](<${source}>) [![x](picture.png)](${source})`,
    }),
  },
  {
    name: "double-quoted attributes",
    parts: (source) => ({
      abstract: `<a href="${source}" title="${source}">click</a> <img src="${source}" alt="${source}"> <b id="${source}" class="${source}" style="${source}" lang="${source}">x</b>`,
    }),
  },
  {
    name: "other attributes",
    parts: (source) => ({
      abstract: `<a href='${source}'>click</a> <a href=${source}>click</a> <blockquote cite='${source}'>x</blockquote> <details open='${source}'><summary>${source}</summary>${source}</details>`,
    }),
  },
  {
    name: "HTML",
    parts: (source) => ({
      abstract: `<div>${source}</div>\n\n<table><tr><td>${source}</td></tr></table>\n\n<math><mtext>${source}</mtext></math>`,
    }),
  },
  { name: "words of a tweet", parts: (source, id) => ({ below: tweet(id, { body: source }) }) },
  {
    name: "attribution of a tweet",
    parts: (source, id) => ({ below: tweet(id, { author: source, handle: source, date: source }) }),
  },
  {
    name: "attributes of a tweet",
    parts: (source, id) => ({
      below: `<blockquote class="twitter-tweet ${source}" data-x='${source}' ${source}><p lang="${source}" dir="${source}">x <a href="${source}">click</a></p>&mdash; Ada (@ada_x) <a href="https://twitter.com/ada_x/status/19000000000000${id}?x=${source}">May 4</a></blockquote>`,
    }),
  },
  {
    name: "words of a Bluesky post",
    parts: (source, id) => ({ below: bluesky(id, { body: source, author: source }) }),
  },
  {
    name: "address of a Bluesky post",
    parts: (source, id) => ({ below: bluesky(id, { uri: source }) }),
  },
  {
    name: "words of a Mastodon post",
    parts: (source, id) => ({ below: mastodon(id, { body: source, author: source }) }),
  },
  {
    name: "address of a Mastodon post",
    parts: (source, id) => ({
      below: `${mastodon(id, { url: source })}\n\n<iframe src="${source}" class="mastodon-embed"></iframe>`,
    }),
  },
  {
    name: "below a post",
    parts: (source, id) => ({ below: `${tweet(id, {})}\n\n${source}\n\n${tweet(id + 5000, {})}` }),
  },
  {
    name: "a post that never closes",
    parts: (source) => ({ below: `<blockquote class="twitter-tweet"><p>${source}` }),
  },
];

/** The papers of a payload are two: that of the first place, and one that all other places tell of. */
function arxivId(id: number, paper: number): string {
  return `25${String(paper).padStart(2, "0")}.${String(10_000 + id)}`;
}

const METRICS = "- retweets: 12, favorites: 34 (01/05/2025 09:55:42)";
const SUBJECTS = "- [cs.LG](https://arxiv.org/list/cs.LG/recent)";

function paper({ name, parts }: PaperPlace, { id, source }: Payload, rank: number): string {
  const given = parts(oneLine(source), id);
  const blocks = parts(source, id);
  const heading = oneLine(given.heading ?? `Payload ${id} in ${name}`);
  return [
    `# ${rank}. ${heading}`,
    given.authors ?? "Ada Example, Ben Sample",
    [
      given.metrics ?? METRICS,
      given.links ?? `- links: [abs](https://arxiv.org/abs/${arxivId(id, 2)})`,
      given.subjects ?? SUBJECTS,
    ].join("\n"),
    blocks.abstract ?? `${WORDS}.`,
    blocks.below ?? "",
  ].join("\n\n");
}

const text = (value: string) => JSON.stringify(value);

/**
 * Returns some of the places for a payload: the first, and one of `every` others. Over the payloads of a family all
 * places come in turn.
 */
export function somePlaces({ id }: Payload, every: number): PaperPlace[] {
  return PAPER_PLACES.filter((_, index) => index === 0 || (id + index) % every === 0);
}

/** Returns the body of a digest that has the payload in these places. */
function digestBody(payload: Payload, places: readonly PaperPlace[]): string {
  const papers = places.map((place, index) => paper(place, payload, index + 1));
  const [first = "", ...others] = papers;
  const prose = `---\n\n${payload.source}`;
  return `${payload.source}\n\n${[first, prose, ...others, prose].join("\n\n")}\n`;
}

/** Returns a digest whose front matter and papers have the payload everywhere, at a slug and date of its own. */
export function digestPost(payload: Payload, places: readonly PaperPlace[] = PAPER_PLACES): string {
  const { id, source } = payload;
  const day = new Date(Date.UTC(2024, 0, 1) + id * 86_400_000).toISOString().slice(0, 10);
  const fields = [
    `title: ${text(source)}`,
    `date: ${day}`,
    `slug: digest-${id}`,
    `category: ${text(source)}`,
    `tags: [${text(source)}, hostile]`,
    `description: ${text(source)}`,
    `socialImage: ${text(source)}`,
  ];
  return `---\n${fields.join("\n")}\n---\n\n${digestBody(payload, places)}`;
}

/**
 * Returns an article whose address, date and language are the payload too, some without quotes; so is its template,
 * unless its folder decides that it is a page.
 */
export function articlePost(payload: Payload, folder: "posts" | "pages"): string {
  const source = oneLine(payload.source);
  const fields = [
    `title: ${text(`Article ${payload.id} ${source}`)}`,
    `date: ${text(source)}`,
    `slug: ${text(source)}`,
    ...(folder === "posts" ? [`template: ${text(source)}`] : []),
    `lang: ${text(source)}`,
    `category: ${source}`,
    `tags: ${source}`,
    `${text(source)}: x`,
  ];
  return `---\n${fields.join("\n")}\n---\n\n${payload.source}\n\n## ${source}\n\nWords, ${payload.source}\n`;
}

/** Returns the payload as the name of a post's file, or `null` where no file system takes it. */
export function fileName({ source }: Payload): string | null {
  const name = `${source}.md`;
  const isLegal = !/[/\\\0-\x1F\x7F\uD800-\uDFFF]/u.test(name) && Buffer.byteLength(name) <= 200;
  return isLegal ? name : null;
}
