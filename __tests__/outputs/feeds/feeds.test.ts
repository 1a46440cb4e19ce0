import { outputFiles } from "../../../src/outputs/output-files";
import { fileOf, inputOf, placedDigest, postOf } from "../input-of";
import { SITE, digestOf, paperOf } from "../paper-of";
import { feedItems, jsonItems, readJsonFeed, readXml } from "./read-feed";
import { parseProse } from "../../../src/digest/rich-text/prose";
import { treeOf } from "../tree-of";

describe("a site of two digests", () => {
  const both = paperOf({
    arxivId: "math/0611800",
    title: "Knots of $O(n)$ strands",
    score: 900,
    links: [{ label: "abs", url: "https://arxiv.org/abs/math/0611800" }],
    firstSeen: "2020-09-10T08:00:00.000Z",
  });
  const late = paperOf({ arxivId: "2009.00002", score: 30, authors: [], subjects: [] });
  const early = paperOf({
    arxivId: "2009.00003",
    score: 500,
    firstSeen: "2020-09-10T08:00:00.000Z",
  });
  const first = placedDigest([early, both], {
    slug: "week-37",
    url: "https://papers.example/posts/week-37/",
    title: "Week 37",
    date: "2020-09-10T08:00:00.000Z",
    lang: "fr",
  });
  const second = placedDigest(
    [both, late],
    { prose: [{ after: 1, ...treeOf(`<p>See <a href="/about/">us</a>.</p>`) }] },
    [postOf({ author: "<Ada>", ...treeOf(`<p>Read <a href="#x">this</a></p>`) })],
  );
  const [entry] = second.entries;
  entry?.metrics.push({ name: "retweets", value: 159, asOf: "2020-09-17T07:00:00.000Z" });
  const input = inputOf([first, second]);

  test("the feed of digests has the newest first, dated by themselves", async () => {
    for (const path of ["/rss.xml", "/atom.xml"]) {
      const items = await feedItems(fileOf(input, path));
      expect(items.map(({ title, date }) => [title, date])).toEqual([
        ["Week 38", "2020-09-17T09:55:42.000Z"],
        ["Week 37", "2020-09-10T08:00:00.000Z"],
      ]);
    }
  });

  test("the feed of papers has one item a paper, the newest appearance first", async () => {
    const items = await feedItems(fileOf(input, "/papers/atom.xml"));
    expect(items.map(({ id, date }) => [id, date])).toEqual([
      ["https://papers.example/papers/math-0611800/", "2020-09-10T08:01:38.000Z"],
      ["https://papers.example/papers/2009.00002/", "2020-09-17T09:57:20.000Z"],
      ["https://papers.example/papers/2009.00003/", "2020-09-10T08:01:39.000Z"],
    ]);
    const { feed } = readXml(fileOf(input, "/papers/atom.xml"));
    expect(feed.updated).toBe("2020-09-17T09:57:21.000Z");
    expect(feed.entry.map(({ updated }: { updated: string }) => updated)).toEqual([
      "2020-09-17T09:57:21.000Z",
      "2020-09-17T09:57:20.000Z",
      "2020-09-10T08:01:39.000Z",
    ]);
  });

  test("RSS is in the order in which papers were published", async () => {
    const items = await feedItems(fileOf(input, "/papers/rss.xml"));
    expect(items.map(({ id, date }) => [id, date])).toEqual([
      ["https://papers.example/papers/2009.00002/", "2020-09-17T09:57:20.000Z"],
      ["https://papers.example/papers/2009.00003/", "2020-09-10T08:01:39.000Z"],
      ["https://papers.example/papers/math-0611800/", "2020-09-10T08:01:38.000Z"],
    ]);
    expect(readXml(fileOf(input, "/papers/rss.xml")).rss.channel.lastBuildDate).toBe(
      "Thu, 17 Sep 2020 09:57:21 GMT",
    );
  });

  test("papers of a digest keep their times when another comes after them", () => {
    const longer = placedDigest(
      [early, paperOf({ arxivId: "2009.00009" })].map((paper) => ({ ...paper, appearances: [] })),
    );
    const shorter = placedDigest([{ ...early, appearances: [] }]);
    const [one, two] = [shorter, longer].map(
      (digest) => readXml(fileOf(inputOf([digest]), "/papers/atom.xml")).feed.entry,
    );
    expect([one].flat()[0].updated).toBe(two[0].updated);
  });

  test("every feed has a place in the OPML, but those of authors", () => {
    const author = {
      name: "Ada Author",
      path: "/authors/a/",
      url: "https://papers.example/authors/a/",
      papers: [early],
    };
    const all = inputOf([first, second], { authors: [author] });
    const { head, body } = readXml(fileOf(all, "/feeds.opml")).opml;
    expect(head.title).toBe("Example Papers");
    const found = [body.outline]
      .flat()
      .flatMap(({ "@_text": title, outline }) =>
        [outline]
          .flat()
          .map(
            (feed: Record<string, string>) => `${title} | ${feed["@_title"]} | ${feed["@_xmlUrl"]}`,
          ),
      );
    expect(found).toMatchInlineSnapshot(`
     [
       "Example Papers | Example Papers | https://papers.example/atom.xml",
       "Example Papers | Example Papers: Papers | https://papers.example/papers/atom.xml",
       "Example Papers | Example Papers: Papers with a score of 140 and more | https://papers.example/top/atom.xml",
       "Subjects | Example Papers: Machine Learning (cs.LG) | https://papers.example/subjects/cs.LG/atom.xml",
       "Subjects | Example Papers: q-bio.XX | https://papers.example/subjects/q-bio.XX/atom.xml",
       "Categories | Example Papers: arXiv | https://papers.example/category/0/atom.xml",
       "Tags | Example Papers: weekly | https://papers.example/tag/0/atom.xml",
     ]
    `);
    const feeds = outputFiles(all).filter(
      ({ path }) => path.endsWith("atom.xml") && !path.startsWith("/authors/"),
    );
    expect(found).toHaveLength(feeds.length);
  });

  test("the feed of top papers has those that reach the score", () => {
    const limits = { digests: 20, papers: 100, topScore: 500 };
    const top = { ...input, options: { ...input.options, feeds: limits } };
    expect(jsonItems(fileOf(top, "/top/feed.json")).map(({ id }) => id)).toEqual([
      "https://papers.example/papers/math-0611800/",
      "https://papers.example/papers/2009.00003/",
    ]);
  });

  test("a subject has a feed of its papers", () => {
    const { title, items } = readJsonFeed(fileOf(input, "/subjects/cs.LG/feed.json"));
    expect(title).toBe("Example Papers: Machine Learning (cs.LG)");
    expect(items).toHaveLength(2);
  });

  test("an author has a feed of their papers, in Atom alone", async () => {
    const author = {
      ...{ name: "Ada Author", path: "/authors/ada-author/" },
      url: "https://papers.example/authors/ada-author/",
      papers: [early, both],
    };
    const found = inputOf([first, second], { authors: [author] });
    const files = outputFiles(found).map(({ path }) => path);
    expect(files.filter((path) => path.startsWith("/authors/"))).toEqual([
      "/authors/ada-author/atom.xml",
    ]);
    const { feed } = readXml(fileOf(found, "/authors/ada-author/atom.xml"));
    expect(feed.title).toContain("Ada Author");
    const items = await feedItems(fileOf(found, "/authors/ada-author/atom.xml"));
    expect(items.map(({ id }) => id)).toEqual([both.url, early.url]);
  });

  test("feeds are as long as the limits say", () => {
    const feeds = { digests: 1, papers: 2, topScore: 0 };
    const short = { ...input, options: { ...input.options, feeds } };
    expect(readJsonFeed(fileOf(short, "/feed.json")).items).toHaveLength(1);
    expect(readJsonFeed(fileOf(short, "/papers/feed.json")).items).toHaveLength(2);
    expect(readJsonFeed(fileOf(short, "/top/feed.json")).items).toHaveLength(2);
    expect(readJsonFeed(fileOf(short, "/tag/0/feed.json")).items).toHaveLength(1);
  });

  test("an item of the JSON Feed has numbers, address and PDF of its paper", () => {
    const [item] = readJsonFeed(fileOf(input, "/papers/feed.json")).items;
    expect(item).toMatchObject({
      title: "Knots of O(n) strands",
      external_url: "https://arxiv.org/abs/math/0611800",
      authors: [{ name: "Ada Example" }, { name: "Ben Sample" }],
      tags: ["Machine Learning (cs.LG)", "q-bio.XX"],
      attachments: [{ url: "https://arxiv.org/pdf/math/0611800", mime_type: "application/pdf" }],
      _hot_papers: {
        key: "math-0611800",
        arxivId: "math/0611800",
        score: 900,
        metrics: [{ name: "retweets", value: 159, asOf: "2020-09-17T07:00:00.000Z" }],
      },
    });
  });

  test("an entry of Atom relates to arXiv's page and PDF", () => {
    const [entry] = readXml(fileOf(input, "/papers/atom.xml")).feed.entry;
    expect(entry.link).toEqual([
      { "@_rel": "alternate", "@_type": "text/html", "@_href": both.url },
      { "@_rel": "related", "@_href": "https://arxiv.org/abs/math/0611800" },
      {
        "@_rel": "related",
        "@_type": "application/pdf",
        "@_href": "https://arxiv.org/pdf/math/0611800",
      },
    ]);
    expect(entry.author).toMatchObject([{ name: "Ada Example" }, { name: "Ben Sample" }]);
    expect(entry.category[0]).toEqual({
      "@_term": "cs.LG",
      "@_scheme": "http://arxiv.org/schemas/atom",
      "@_label": "Machine Learning (cs.LG)",
    });
  });

  test("a digest says its own language", () => {
    const [, week37] = readXml(fileOf(input, "/atom.xml")).feed.entry;
    expect(week37["@_xml:lang"]).toBe("fr");
    expect(readXml(fileOf(input, "/rss.xml")).rss.channel.item[1]["dc:language"]).toBe("fr");
  });

  test("an item has the whole digest", () => {
    const [item] = readJsonFeed(fileOf(input, "/feed.json")).items;
    const html = item?.content_html ?? "";
    expect(html.replace(/(?=<(?:h2|p|div|blockquote)\b)/g, "\n")).toMatchInlineSnapshot(`
     "
     <h2>1. <a href="https://papers.example/papers/math-0611800/">Knots of O(n) strands</a></h2>
     <p>159 retweets (2020-09-17)</p>
     <p>Ada Example, Ben Sample</p>
     <p><a href="https://arxiv.org/abs/math/0611800">abs</a></p>
     <p>Machine Learning (cs.LG), q-bio.XX</p>
     <div>We look at the sea.</div>
     <blockquote cite="https://twitter.com/ada/status/1306000000000000001">
     <div lang="en" dir="auto">
     <p>Read <a href="https://twitter.com/ada/status/1306000000000000001#x">this</a></p></div>
     <p>— <bdi>&#x3C;Ada> (@ada)</bdi>, <a href="https://twitter.com/ada/status/1306000000000000001">2020-09-15</a></p></blockquote>
     <p>See <a href="https://papers.example/about/">us</a>.</p>
     <h2>2. <a href="https://papers.example/papers/2009.00002/">A Calm Sea</a></h2>
     <div>We look at the sea.</div>
     <blockquote cite="https://twitter.com/ada/status/1306000000000000001">
     <div lang="en" dir="auto">
     <p>Read <a href="https://twitter.com/ada/status/1306000000000000001#x">this</a></p></div>
     <p>— <bdi>&#x3C;Ada> (@ada)</bdi>, <a href="https://twitter.com/ada/status/1306000000000000001">2020-09-15</a></p></blockquote>"
    `);
  });

  test("an item has a paper with each of its digests, and each post once", () => {
    const [item] = readJsonFeed(fileOf(input, "/papers/feed.json")).items;
    const html = item?.content_html ?? "";
    expect(html.match(/<blockquote/g)).toHaveLength(1);
    expect(html.indexOf("Week 38")).toBeGreaterThan(0);
    expect(html.indexOf("Week 37")).toBeGreaterThan(html.indexOf("Week 38"));
  });
});

test("an item has a summary, whatever is known", async () => {
  const bare = paperOf({ abstract: null, abstractTree: null });
  const nameless = paperOf({
    arxivId: "2009.00002",
    abstract: null,
    abstractTree: null,
    authors: [],
  });
  const papers = [
    bare,
    nameless,
    ...["3", "4", "5", "6"].map((n) => paperOf({ arxivId: `2009.0000${n}`, title: `Sea ${n}` })),
  ];
  const article = digestOf([], {
    slug: "b",
    url: "https://papers.example/posts/b/",
    prose: [{ after: 0, ...treeOf(`<p>${"Many words. ".repeat(40)}</p>`) }],
  });
  const empty = digestOf([], {
    slug: "c",
    url: "https://papers.example/posts/c/",
    title: "Only a title",
  });
  const input = inputOf([placedDigest(papers), article, empty]);
  const summaries = (path: string) =>
    readXml(fileOf(input, path)).rss.channel.item.map(
      ({ description }: { description: string }) => description,
    );
  expect(summaries("/papers/rss.xml").slice(0, 2)).toEqual([
    "Ada Example, Ben Sample",
    "A Calm Sea",
  ]);
  const [begun, titled, led] = summaries("/rss.xml");
  expect(led).toBe("A Calm Sea · A Calm Sea · Sea 3 · Sea 4 · Sea 5 …");
  expect(begun).toMatch(/^Many words\..{250,290} …$/);
  expect(titled).toBe("Only a title");
});

test("formulas are text that mail programs show", () => {
  const abstractTree = parseProse("It takes $O(n^2)$ and $x_{KV}$ steps:\n\n$$\\frac{a}{b}$$", {
    line: 1,
    topHeading: 3,
    idPrefix: "p-",
    report: () => undefined,
  }).tree;
  const input = inputOf([placedDigest([paperOf({ title: "On $n^2$", abstractTree })])]);
  for (const path of ["/feed.json", "/papers/feed.json"]) {
    const html = readJsonFeed(fileOf(input, path)).items[0]?.content_html ?? "";
    expect(html).toContain(
      "It takes <i>O</i>(<i>n</i><sup>2</sup>) and <i>x</i><sub><i>KV</i></sub> steps:",
    );
    expect(html).toContain("<br>a/b<br>");
    expect(html).not.toMatch(/<math|<style|<script|style=|class=/);
  }
  expect(fileOf(input, "/feed.json")).toContain("On <i>n</i><sup>2</sup></a>");
});

test("an item of a post without content has none, and its title for a summary", () => {
  const input = inputOf([placedDigest([], { title: "Only a title", description: "" })]);
  const [entry] = readXml(fileOf(input, "/atom.xml")).feed.entry;
  expect(entry).toMatchObject({ summary: "Only a title" });
  expect(entry).not.toHaveProperty("content");
  expect(fileOf(input, "/rss.xml")).not.toContain("<content:encoded");
});

test("an empty feed is dated to the epoch", async () => {
  const input = inputOf([]);
  const { feed } = readXml(fileOf(input, "/atom.xml"));
  expect(feed).toMatchObject({
    id: "https://papers.example/atom.xml",
    updated: "1970-01-01T00:00:00.000Z",
    author: { name: "Eve Editor" },
  });
  expect(await feedItems(fileOf(input, "/rss.xml"))).toEqual([]);
  expect(readJsonFeed(fileOf(input, "/feed.json")).items).toEqual([]);
});

test("a digest without a date has none, comes last, and Atom's is the epoch", async () => {
  const undated = digestOf([], { slug: "a", url: "https://papers.example/posts/a/", date: null });
  const input = inputOf([undated, digestOf([])]);
  const [, last] = await feedItems(fileOf(input, "/rss.xml"));
  expect(last).toMatchObject({ id: undated.url, date: undefined });
  expect(readXml(fileOf(input, "/atom.xml")).feed.entry[1].updated).toBe(
    "1970-01-01T00:00:00.000Z",
  );
  expect(jsonItems(fileOf(input, "/feed.json"))[1]).toMatchObject({ date: undefined });
});

test("a digest that is held for its date is in no feed, nor is a paper of it alone", async () => {
  const paper = paperOf();
  const held = placedDigest([paper], {
    slug: "held",
    url: "https://papers.example/posts/held/",
    date: null,
    isHeld: true,
  });
  for (const appearance of paper.appearances) appearance.isHeld = true;
  const input = inputOf([held, digestOf([])]);
  for (const file of ["/rss.xml", "/papers/rss.xml"]) {
    const items = await feedItems(fileOf(input, file));
    expect(items.map(({ id }) => id)).not.toContain(held.url);
    expect(items.map(({ id }) => id)).not.toContain(paper.url);
  }
  expect(fileOf(input, "/atom.xml")).not.toContain("1970-01-01");
});

test("a post whose words are not there says so and names its network", () => {
  const post = postOf({ network: "mastodon", date: null, handle: null, ...treeOf("") });
  const input = inputOf([placedDigest([paperOf()], {}, [post])]);
  const [item] = readJsonFeed(fileOf(input, "/feed.json")).items;
  expect(item?.content_html).toContain(
    `<div dir="auto"><p>The words of this post are on Mastodon only.</p></div>` +
      `<p>— <bdi>Ada</bdi>, <a href="${post.url}">Mastodon</a></p>`,
  );
});

test("a paper that a digest names twice has the posts of each place there", () => {
  const paper = paperOf();
  const digest = placedDigest([paper, paper]);
  const [one, two] = paper.appearances;
  one?.posts.push(postOf({ url: "https://twitter.com/a/status/1" }));
  const [post] = one?.posts ?? [];
  if (two !== undefined && post !== undefined) {
    two.posts = [{ ...post, url: "https://twitter.com/a/status/2" }];
  }
  const [item] = readJsonFeed(fileOf(inputOf([digest]), "/feed.json")).items;
  const cited = [...(item?.content_html.matchAll(/cite="([^"]+)"/g) ?? [])].map(([, url]) => url);
  expect(cited).toEqual(["https://twitter.com/a/status/1", "https://twitter.com/a/status/2"]);
});

test("neither the clock nor the order of the input shows", () => {
  jest.useFakeTimers();
  const digests = ["a", "b", "c"].map((slug) => placedDigest([paperOf({ key: slug })], { slug }));
  const bytes = (at: string, order: typeof digests) => {
    jest.setSystemTime(new Date(at));
    const { papers, ...input } = inputOf(order);
    const all = outputFiles({ ...input, papers: papers.toReversed() });
    return all
      .filter(({ path }) => /^\/(?:\w+\.xml|feed\.json|papers\/\w+\.(?:xml|json))$/.test(path))
      .map(({ content }) => content());
  };
  const early = bytes("2020-01-01", digests);
  expect(early).toHaveLength(6);
  expect(bytes("2030-06-01", digests.toReversed())).toEqual(early);
  jest.useRealTimers();
});

test("a site without an author signs with its title", () => {
  const input = inputOf([digestOf([])], { site: { ...SITE, author: null } });
  expect(readXml(fileOf(input, "/atom.xml")).feed.author).toMatchObject({ name: "Example Papers" });
});
