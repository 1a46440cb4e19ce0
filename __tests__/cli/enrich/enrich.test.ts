import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { REPORT_SCHEMAS } from "../../../src/cli/schema/report-schemas";
import { commandSite, type CommandSite } from "../../support/command-site";
import { runHere } from "../../support/hot-papers";
import { sourceMirror, type AnswerRequest, type SourceServer } from "../../support/source-server";

const FILE = "content/posts/2026-01-08---Hot-Papers.md";
const POST = `---
title: "Two papers"   # mine
date: 2026-01-08
slug: two
---

Before all.

# 1. A bound on discussions

Ada Example, Ben Sample

- retweets: 48, favorites: 90 (01/08/2026 08:00:00)
- upvotes: 3, comments: 1 (01/08/2026 08:00:00)
- links: [abs](https://arxiv.org/abs/2601.00001) | [pdf](https://arxiv.org/pdf/2601.00001)

We show  that *it* ends.

<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kabc"><p>It ended.</p>&mdash; <a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">Ada (@ada.example)</a> <a href="https://bsky.app/profile/did:plc:abc/post/3kabc?ref_src=embed">2026-01-08T07:49:00Z</a></blockquote>

# 2. Chairs

* links: [abs](https://arxiv.org/abs/2601.00002)
`;

let site: CommandSite;
let server: SourceServer;
beforeEach(() => {
  site = commandSite({ [FILE]: POST });
});
afterEach(async () => {
  await server.stop();
  site.remove();
});

const read = () => readFileSync(join(site.folder, FILE), "utf8");
const json =
  (body: unknown): AnswerRequest =>
  (_, response) =>
    void response.end(JSON.stringify(body));
const status =
  (code: number, headers = {}): AnswerRequest =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const serve = async (routes: Record<string, AnswerRequest>) => {
  server = await sourceMirror(routes);
};
const enrich = async (args: string[] = [], env: Record<string, string> = {}) => {
  const own = { HOT_PAPERS_MIRROR: server.url, ...env };
  const ran = await runHere(site.folder, ["enrich", ...args, "--json"], {
    env: own,
    now: "2026-01-09T10:17:05.123Z",
  });
  return { ...ran, said: JSON.parse(ran.out) };
};
const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS.enrich);
/** The lines that differ, as `-` before and `+` after. */
const changes = (before: string, after: string) => {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
};

test("counts of each source come into lines of their own; nothing else changes, and sources are not summed", async () => {
  await serve({
    "huggingface.co/api/papers/2601.00001": json({ id: "2601.00001", upvotes: 12 }),
    "huggingface.co/api/papers/2601.00002": status(404),
    "api.semanticscholar.org/": json([null, { paperId: "a", citationCount: 5 }]),
    "api.openalex.org/works/doi:10.48550/arXiv.2601.00001": json({ cited_by_count: 4 }),
    "api.openalex.org/works/doi:10.48550/arXiv.2601.00002": status(404),
    "public.api.bsky.app/": json({
      posts: [{ uri: "at://did:plc:abc/app.bsky.feed.post/3kabc", likeCount: 7, repostCount: 2 }],
    }),
  });
  const keys = { SEMANTIC_SCHOLAR_API_KEY: "s2-s3cret", OPENALEX_API_KEY: "oa-s3cret" };
  const { code, out, err, said } = await enrich([], keys);
  expect(code).toBe(0);
  validate(said);
  expect(validate.errors).toBeNull();
  expect(changes(POST, read())).toEqual([
    "-- upvotes: 3, comments: 1 (01/08/2026 08:00:00)",
    "+- comments: 1 (01/08/2026 08:00:00)",
    "+- upvotes: 12 (01/09/2026 10:17:05)",
    "+- openalex citations: 4 (01/09/2026 10:17:05)",
    "+- bluesky likes: 7, bluesky reposts: 2 (01/09/2026 10:17:05)",
    "+* semantic scholar citations: 5 (01/09/2026 10:17:05)",
  ]);
  expect((await runHere(site.folder, ["check"])).out).toBe("1 post: no problems\n");
  const of = (host: string) => server.seen.filter(({ url }) => url.startsWith(`/${host}`));
  expect(of("api.semanticscholar.org")[0]).toMatchObject({
    method: "POST",
    body: '{"ids":["ARXIV:2601.00001","ARXIV:2601.00002"]}',
    headers: { "x-api-key": "s2-s3cret" },
  });
  expect(of("api.openalex.org")[0]?.headers.authorization).toBe("Bearer oa-s3cret");
  expect(server.seen.map(({ url }) => url).join() + out + err).not.toContain("s3cret");
  // Twice changes nothing more.
  const once = read();
  expect((await enrich([], keys)).said.files[0]).toMatchObject({ papers: 0, sources: [] });
  expect(read()).toBe(once);
});

test("a source that fails costs its numbers, not the run", async () => {
  await serve({
    "huggingface.co/": status(500),
    "public.api.bsky.app/": json({
      posts: [{ uri: "at://did:plc:abc/app.bsky.feed.post/3kabc", likeCount: 7, repostCount: 2 }],
    }),
    "api.openalex.org/": status(429, { "retry-after": "54000" }),
  });
  const key = { OPENALEX_API_KEY: "oa-s3cret" };
  const began = performance.now();
  const { code, said } = await enrich([], key);
  expect(performance.now() - began).toBeLessThan(100_000);
  expect(code).toBe(0);
  expect(said.sources).toMatchObject([
    { source: "huggingface", status: "failed", reason: expect.stringContaining("500") },
    {
      source: "semantic-scholar",
      status: "skipped",
      reason: "there is no key in SEMANTIC_SCHOLAR_API_KEY",
    },
    { source: "openalex", status: "failed", reason: expect.stringContaining("15 hours") },
    { source: "bluesky", status: "asked", papers: 1 },
    { source: "mastodon", status: "asked", papers: 0 },
  ]);
  expect(read()).toContain("- bluesky likes: 7, bluesky reposts: 2 (");
});

test("answers that are cut off, or for other papers, cost the numbers of their source", async () => {
  await serve({
    "api.semanticscholar.org/": json([{ citationCount: 5 }]),
    "huggingface.co/": (_, response) => void response.end('{"upvotes": 1'),
  });
  const { said } = await enrich(["--counts", "semantic-scholar,huggingface"]);
  expect(said.sources.map(({ reason }: { reason: string }) => reason)).toEqual([
    "huggingface.co: the answer is no JSON",
    "api.semanticscholar.org: it answered for other papers than it was asked for",
  ]);
  expect(read()).toBe(POST);
  expect(await enrich(["--counts", "altmetric"])).toMatchObject({ code: 2 });
});

test("only digests of the days that are asked for; --check writes nothing", async () => {
  const old = "content/posts/2025-12-01---Hot-Papers.md";
  site.write(old, POST.replace("date: 2026-01-08", "date: 2025-12-01").replace("two\n", "old\n"));
  await serve({ "huggingface.co/": json({ upvotes: 12 }) });
  const own = ["--counts", "huggingface"];
  const { code, said } = await enrich([...own, "--check"]);
  expect(code).toBe(1);
  expect(said).toMatchObject({ isWritten: false, files: [{ file: FILE, papers: 2 }] });
  expect(read()).toBe(POST);
  expect((await enrich([...own, "--since", "0"])).said.files).toEqual([]);
  expect((await enrich([...own, old])).said.files).toMatchObject([{ file: old, papers: 2 }]);
});

test("line ends, a byte order mark and a missing last line end stay", async () => {
  const own = `\ufeff${POST.trimEnd().replaceAll("\n", "\r\n")}`;
  site.write(FILE, own);
  await serve({ "huggingface.co/": json({ upvotes: 12 }) });
  await enrich(["--counts", "huggingface"]);
  const now = read();
  expect(now.startsWith("\ufeff---\r\n")).toBe(true);
  expect(now.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(now.endsWith("2601.00002)")).toBe(true);
  expect(now).toContain("\r\n* upvotes: 12 (01/09/2026 10:17:05)\r\n* links:");
  site.write(FILE, Buffer.from(POST.replace("Before", "Bef\xf6re"), "latin1"));
  const { said, code } = await enrich(["--counts", "huggingface"]);
  expect(code).toBe(1);
  expect(said.files[0].refused).toContain("encoding is damaged or unknown");
});

describe("posts of networks", () => {
  const TWEET =
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">About\nA bound on discussions <a href="https://t.co/x">https://t.co/x</a></p>&mdash; Ada (@ada) <a href="https://x.com/ada/status/2009000000000000000?ref_src=twsrc%5Etfw">January 7, 2026</a></blockquote>\n<script async src="https://platform.x.com/widgets.js" charset="utf-8"></script>';
  const X = "https://x.com/ada/status/2009000000000000000";

  test("a post on X comes below the paper that it names, in one line and without its script", async () => {
    await serve({ "publish.x.com/oembed": json({ html: TWEET, type: "rich" }) });
    const { code, said } = await enrich([FILE, "--add-post", X]);
    expect({ code, papers: said.files[0].papers }).toEqual({ code: 0, papers: 1 });
    expect(server.seen[0]?.url).toContain(`?url=${encodeURIComponent(X)}&omit_script=1&dnt=1`);
    const [added, ...others] = changes(POST, read());
    expect(others).toEqual([]);
    expect(added).toMatch(
      /^\+<blockquote class="twitter-tweet"><p lang="en" dir="ltr">About<br>A bound/,
    );
    expect(read().indexOf(added?.slice(1) ?? "")).toBeLessThan(read().indexOf("# 2. Chairs"));
    expect((await runHere(site.folder, ["check"])).out).toBe("1 post: no problems\n");
    expect((await enrich([FILE, "--add-post", X])).said.notes).toEqual([
      `${X}: the paper has this post already`,
    ]);
  });

  test("a post on Mastodon has the words that its instance tells", async () => {
    const url = "https://social.example/@ben/115850000000000000";
    await serve({
      "social.example/api/v1/statuses/115850000000000000": json({
        created_at: "2026-01-07T10:00:00.000Z",
        language: "en",
        content: "<p>Chairs, at last</p><script>alert(1)</script>",
        account: { acct: "ben", display_name: "Ben <b>" },
      }),
    });
    await enrich([FILE, "--paper", "2", "--add-post", url]);
    const [added] = changes(POST, read());
    expect(added).toMatchInlineSnapshot(
      `"+<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ben/115850000000000000/embed"><p lang="en">Chairs, at last</p>&mdash; Ben &#60;b&#62; (@ben@social.example) <a href="https://social.example/@ben/115850000000000000">2026-01-07T10:00:00.000Z</a></blockquote>"`,
    );
    expect(read().endsWith(`${added?.slice(1)}\n`)).toBe(true);
    expect((await runHere(site.folder, ["check"])).out).toBe("1 post: no problems\n");
  });

  test("a post that has no place below its paper is refused, and so are those beside it", async () => {
    const url = "https://social.example/@ben/115850000000000001";
    const status = (content: string) =>
      json({
        ...{ created_at: "2026-01-07T10:00:00.000Z", language: "en", content },
        account: { acct: "ben", display_name: "Ben" },
      });
    await serve({
      "publish.x.com/oembed": json({ html: TWEET, type: "rich" }),
      // Two of these signs hide what stands between them.
      "social.example/api/v1/statuses/115850000000000001": status("<p>%% # 1. x</p>"),
    });
    const { code, said } = await enrich([FILE, "--paper", "1", "--add-post", X, "--add-post", url]);
    expect({ code, papers: said.files[0].papers, refused: said.files[0].refused }).toEqual({
      code: 1,
      papers: 0,
      refused: `${url}: there is no place below the paper where it would be read as its post`,
    });
    expect(read()).toBe(POST);
  });

  test("what is not clear, no post or gone could not run; the file stays", async () => {
    await serve({
      "embed.bsky.app/": json({ html: "<p>Nothing</p>" }),
      "publish.x.com/": status(404),
    });
    const bluesky = "https://bsky.app/profile/ada.example/post/3kabc";
    expect((await enrich([FILE, "--add-post", bluesky])).said.error).toContain("has no post");
    expect((await enrich([FILE, "--add-post", X])).said.error).toContain("404");
    expect((await enrich([FILE, "--add-post", "https://a.example/"])).said.error).toContain(
      "no address of a post",
    );
    expect((await enrich(["--add-post", X])).said.error).toContain("name the one file");
    expect(read()).toBe(POST);
  });
});
