import fc from "fast-check";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";
import type { Piece } from "../../../src/digest/social-posts/split-social-posts";
import { splitSocialPosts } from "../../../src/digest/social-posts/split-social-posts";
import type { SocialPost } from "../../../src/digest/types";
import { treeToHtml } from "../../support/tree-to-html";
import { cpuSeconds } from "../../support/cpu-seconds";

const ID = "1306264630377889792";
const TIME = "2020-09-16T16:12:11.762Z";
const WIDGETS =
  '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';

interface Split {
  pieces: Piece[];
  posts: SocialPost[];
  prose: [number, string][];
  problems: Problem[];
}

function split(source: string, line = 1): Split {
  const problems: Problem[] = [];
  const pieces = splitSocialPosts(source, { line, report: reportInto(problems) });
  const posts = pieces.flatMap((piece) => (piece.kind === "post" ? piece.post : []));
  const prose = pieces.flatMap((piece): [number, string][] =>
    piece.kind === "prose" ? [[piece.line, piece.source]] : [],
  );
  return { pieces, posts, prose, problems };
}

const lineOf = (piece: Piece) => (piece.kind === "post" ? piece.range.start.line : piece.line);

/** The only post of a source that has nothing else and is in order. */
function only(source: string): SocialPost {
  const { pieces, problems } = split(source);
  expect(problems).toEqual([]);
  const [piece, ...others] = pieces;
  expect(others).toEqual([]);
  if (piece?.kind !== "post") throw new Error("no post");
  return piece.post;
}

function tweet({
  text = "Hello",
  by = "Ada Example (@ada_example)",
  href = `https://twitter.com/ada_example/status/${ID}?ref_src=twsrc%5Etfw`,
  date = "September 16, 2020",
} = {}): string {
  return `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; ${by} <a href="${href}">${date}</a></blockquote>`;
}

describe("a tweet", () => {
  test("as publish.twitter.com writes it", () => {
    const text =
      'Our &quot;new&quot; paper &amp; code!<br><br>pdf: <a href="https://t.co/abc">https://t.co/abc</a>  by ' +
      '<a href="https://twitter.com/bob_example?ref_src=twsrc%5Etfw">@bob_example</a> ' +
      '<a href="https://twitter.com/hashtag/AI?src=hash&amp;ref_src=twsrc%5Etfw">#AI</a>';
    const { tree, ...post } = only(`${tweet({ text })}\n${WIDGETS}\n`);
    expect(post).toEqual({
      network: "twitter",
      postId: ID,
      url: `https://twitter.com/ada_example/status/${ID}`,
      author: "Ada Example",
      handle: "@ada_example",
      lang: "en",
      dir: "ltr",
      date: TIME,
      embedUri: null,
      repeatsTitle: false,
      text: 'Our "new" paper & code!\n\npdf: https://t.co/abc  by @bob_example #AI',
    });
    expect(treeToHtml(tree)).toBe(
      'Our &quot;new&quot; paper &amp; code!<br/><br/>pdf: <a href="https://t.co/abc">https://t.co/abc</a>  by ' +
        '<a href="https://twitter.com/bob_example">@bob_example</a> ' +
        '<a href="https://twitter.com/hashtag/AI?src=hash">#AI</a>',
    );
    expect(JSON.stringify(tree)).not.toMatch(/"position"|"data"/);
  });

  test.each([
    [`https://twitter.com/u/status/${ID}`, `https://twitter.com/u/status/${ID}`, "@u"],
    [`http://www.twitter.com/u/statuses/${ID}/`, `https://twitter.com/u/status/${ID}`, "@u"],
    [`https://mobile.twitter.com/u/status/${ID}?s=20`, `https://twitter.com/u/status/${ID}`, "@u"],
    [`https://x.com/u/status/${ID}/photo/1`, `https://x.com/u/status/${ID}`, "@u"],
    [`https://twitter.com/#!/u/status/${ID}`, `https://twitter.com/u/status/${ID}`, "@u"],
    [`https://x.com/i/web/status/${ID}`, `https://x.com/i/web/status/${ID}`, null],
  ])("linked as %s", (href, url, handle) => {
    expect(only(tweet({ href, by: "Ada" }))).toMatchObject({ postId: ID, url, handle, date: TIME });
  });

  test.each([
    ["Ada (she) Example 🎉 (@ada)", "Ada (she) Example 🎉", "@ada"],
    ["Tom &amp; Tim (@t)", "Tom & Tim", "@t"],
    ["Ada — Lab – X (@ada)", "Ada — Lab – X", "@ada"],
    ["عائشة (@aisha)", "عائشة", "@aisha"],
    ['Ada <img alt="🎉" src="https://tracker.example/x.png"> (@ada)', "Ada 🎉", "@ada"],
    ["(@ada)", "@ada", "@ada"],
    ["", "@ada_example", "@ada_example"],
  ])("by %s", (by, author, handle) => {
    expect(only(tweet({ by }))).toMatchObject({ author, handle, text: "Hello" });
  });

  test.each([
    [' class="twitter-tweet tw-align-center" data-conversation="none" data-dnt="true"'],
    [" class='twitter-tweet' data-lang='ja' align='center'"],
    [" class=twitter-tweet"],
    [' CLASS="twitter-video" data-cards="hidden"'],
    ["\n  class='twitter-tweet'\n  data-theme='dark'"],
    [""],
  ])("with the attributes %j", (attributes) => {
    const source = tweet().replace(' class="twitter-tweet"', attributes);
    expect(only(source)).toMatchObject({ postId: ID, text: "Hello" });
  });

  test("over several lines", () => {
    const source = `<blockquote class='twitter-tweet'>
  <p lang='ar' dir='rtl'>
    one<br/>two
  </p>
  &mdash; Ada (@ada)
  <a href='https://x.com/ada/status/${ID}'>September 16, 2020</a>
</blockquote>`;
    const post = only(source);
    expect(post).toMatchObject({ author: "Ada", lang: "ar", dir: "rtl", date: TIME });
    expect(post.text.split("\n").map((row) => row.trim())).toEqual(["one", "two"]);
  });

  test("several on one line, with and without scripts", () => {
    const [first, second, third] = ["1", "2", "3"].map((text) => tweet({ text }));
    const { posts, prose, problems } = split(`${first} ${WIDGETS}${second}${third}${WIDGETS}`);
    expect(posts.map(({ text }) => text)).toEqual(["1", "2", "3"]);
    expect([...prose, ...problems]).toEqual([]);
  });

  test("without a paragraph, or with nothing but its link", () => {
    const link = `<a href="https://x.com/ada/status/${ID}">September 16, 2020</a>`;
    const bare = `<blockquote class="twitter-tweet">well — yes &mdash; Ada (@ada) ${link}</blockquote>`;
    expect(only(bare)).toMatchObject({ author: "Ada", text: "well — yes" });
    const empty = `<blockquote class="twitter-tweet"><p>${link}</p></blockquote>`;
    expect(only(empty)).toMatchObject({ postId: ID, author: "@ada", text: "September 16, 2020" });
    const { tree } = only(`<blockquote class="twitter-tweet">${link}</blockquote>`);
    expect(tree.children).toEqual([]);
  });

  test("that quotes another has the id of its own link", () => {
    const other = "https://twitter.com/bob/status/1200000000000000000";
    expect(only(tweet({ text: `see <a href="${other}">${other}</a>` }))).toMatchObject({
      postId: ID,
      text: `see ${other}`,
    });
  });

  test("with a sign of less that is not escaped keeps its link", () => {
    expect(only(tweet({ text: "for all n <k of them" })).text).toBe("for all n <k of them");
  });

  test("whose script has character references in its address goes with it", () => {
    only(tweet() + WIDGETS.replace("//", "&#x2F;&sol;"));
  });

  test("from before November 2010 has the printed day", () => {
    const old = { href: "https://twitter.com/ada/statuses/20", date: "March 21, 2006" };
    expect(only(tweet(old)).date).toBe("2006-03-21T00:00:00.000Z");
    expect(only(tweet({ ...old, date: "long ago" })).date).toBeNull();
  });

  test.each([
    ["und", "und"],
    ["zh-Hant", "zh-Hant"],
    ["", null],
    ["not a tag", null],
  ])("in the language %j", (lang, expected) => {
    expect(only(tweet().replace('lang="en"', `lang="${lang}"`)).lang).toBe(expected);
  });

  test("keeps paragraphs and emphasis, and of other elements what they hold", () => {
    const text =
      "a <b>bold</b> <em onclick=x()>b</em></p><div>c <span>d</span></div><p>a &amp;lt; <strong>e";
    const { tree, text: words } = only(tweet({ text }));
    expect(treeToHtml(tree)).toBe(
      "<p>a bold <em>b</em></p><p>c d</p><p>a &amp;lt; <strong>e</strong></p>",
    );
    expect(words).toBe("a bold b\n\nc d\n\na &lt; e");
  });

  test.each(["September 15, 2020", "September 17, 2020"])(
    "a day off is a time zone: %s",
    (date) => {
      expect(only(tweet({ date })).date).toBe(TIME);
    },
  );
});

describe("a Bluesky post", () => {
  const uri = "at://did:plc:example/app.bsky.feed.post/3lbrq2k7c2s2x";
  const href = "https://bsky.app/profile/did:plc:example/post/3lbrq2k7c2s2x";
  const shared = {
    network: "bluesky",
    postId: "3lbrq2k7c2s2x",
    url: href,
    author: "Ada (Lab)",
    handle: "@ada.example",
    embedUri: uri,
    dir: null,
  };

  test("as its oEmbed service writes it", () => {
    const source =
      `<blockquote class="bluesky-embed" data-bluesky-uri="${uri}" data-bluesky-cid="bafy"><p lang="en">One\nTwo &amp; three</p>` +
      `&mdash; <a href="https://bsky.app/profile/did:plc:example?ref_src=embed">Ada (Lab) (@ada.example)</a> ` +
      `<a href="${href}?ref_src=embed">2024-11-25T07:49:00Z</a></blockquote>` +
      '<script async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>';
    expect(only(source)).toMatchObject({
      ...shared,
      lang: "en",
      date: "2024-11-25T07:49:00.000Z",
      text: "One\nTwo & three",
    });
  });

  const inApp = (date: string) =>
    `<blockquote class="bluesky-embed" data-bluesky-uri="${uri}" data-bluesky-embed-color-mode="system"><p lang="">One<br><br>` +
    `<a href="${href}?ref_src=embed">[image or embed]</a></p>&mdash; Ada (Lab) ` +
    `(<a href="https://bsky.app/profile/did:plc:example?ref_src=embed">@ada.example</a>) ` +
    `<a href="${href}?ref_src=embed">${date}</a></blockquote>`;

  test("as its app writes it, with the exact time of its key", () => {
    const post = only(inApp("November 25, 2024 at 7:49 AM"));
    expect(post).toMatchObject({ ...shared, lang: null, date: "2024-11-25T14:25:26.999Z" });
    expect(post.text).toBe("One\n\n[image or embed]");
    expect(treeToHtml(post.tree)).toBe(`One<br/><br/><a href="${href}">[image or embed]</a>`);
  });

  test("that was brought over from elsewhere has the printed date", () => {
    const post = only(inApp("November 5, 2019 at 7:49 PM"));
    expect(post.date).toBe("2019-11-05T19:49:00.000Z");
  });

  test("whose uri was lost", () => {
    const source = inApp("November 25, 2024 at 7:49 AM").replace(`"${uri}"`, '""');
    expect(only(source)).toMatchObject({ url: href, embedUri: uri });
    const named = source.replaceAll("did:plc:example", "ada.example");
    expect(only(named)).toMatchObject({
      url: "https://bsky.app/profile/ada.example/post/3lbrq2k7c2s2x",
      embedUri: null,
    });
  });
});

describe("a Mastodon post", () => {
  const href = "https://social.example/@ada/113545000000000000";
  const expected = {
    network: "mastodon",
    postId: "113545000000000000",
    url: href,
    author: "@ada@social.example",
    handle: "@ada@social.example",
    date: "2024-11-25T18:26:44.101Z",
    text: "",
  };
  const script =
    '<script data-allowed-prefixes="https://social.example/" async src="https://social.example/embed.js"></script>';

  test("as its oEmbed service writes it, without words", () => {
    const source =
      `<blockquote class="mastodon-embed" data-embed-url="${href}/embed" style="background:#FCF8FF"> <a href="${href}" target="_blank" style="color: #1C1A25">` +
      ' <svg xmlns="http://www.w3.org/2000/svg" width="32"><path d="M63 45"/></svg> <div style="color: red">Post by @ada@social.example</div>' +
      ` <div>View on Mastodon</div> </a> </blockquote> ${script}`;
    const post = only(source);
    expect(post).toMatchObject(expected);
    expect(post.tree.children).toEqual([]);
  });

  test("as the frame of earlier versions", () => {
    const source =
      `<iframe src="${href}/embed" class="mastodon-embed" style="border: 0" width="400" allowfullscreen="allowfullscreen"></iframe>` +
      '<script src="https://social.example/embed.js" async="async"></script>';
    expect(only(source)).toMatchObject(expected);
  });

  test("with words, and seen from another server", () => {
    const source =
      `<blockquote class="mastodon-embed"><p lang="de">Hallo <a href="https://social.example/tags/ai" class="mention">#<span>ai</span></a></p><p>Zwei</p>` +
      `&mdash; Ada (@ada@home.example) <a href="https://social.example/@ada@home.example/12">Nov 25, 2024</a></blockquote>`;
    const post = only(source);
    expect(post).toMatchObject({
      author: "Ada",
      handle: "@ada@home.example",
      lang: "de",
      date: "2024-11-25T00:00:00.000Z",
      text: "Hallo #ai\n\nZwei",
    });
    expect(treeToHtml(post.tree)).toBe(
      '<p>Hallo <a href="https://social.example/tags/ai">#ai</a></p><p>Zwei</p>',
    );
  });

  test("a script named embed.js of a server without a post here is none of its own", () => {
    const { prose } = split('<script src="https://other.example/embed.js"></script>');
    expect(prose).toEqual([[1, '<script src="https://other.example/embed.js"></script>']]);
  });
});

describe("what stays prose", () => {
  test.each([
    ["a plain quote", "<blockquote>Words</blockquote>"],
    [
      "a quote with a link to a tweet",
      `<blockquote>See <a href="https://twitter.com/u/status/${ID}">this</a></blockquote>`,
    ],
    ["a markdown quote", "> Words &mdash; Ada (@ada)"],
    ["a tweet in a comment", `<!-- ${tweet()} -->`],
    ["a tweet in a code block", `\`\`\`html\n${tweet()}\n\`\`\``],
    ["another script", '<script src="https://evil.example/widgets.js"></script>'],
    ["another frame", '<iframe src="https://www.example.org/@ada/1/embed"></iframe>'],
  ])("%s", (_name, source) => {
    expect(split(source)).toMatchObject({ posts: [], problems: [], prose: [[1, source]] });
  });

  test.each([
    `https://twitter.com@evil.example/u/status/${ID}`,
    `https://twitter.com.evil.example/u/status/${ID}`,
    `https://user:pass@twitter.com/u/status/${ID}`,
    `javascript:alert(1)//twitter.com/u/status/${ID}`,
    "https://twitter.com/u/status/abc",
    "https://twitter.com/u",
  ])("a tweet whose link is %s", (href) => {
    const source = tweet({ href });
    const { prose, posts, problems } = split(source, 7);
    expect([prose, posts]).toEqual([[[7, source]], []]);
    expect(problems.map(({ rule, start }) => [rule, start.line])).toEqual([
      ["post-unrecognised", 7],
    ]);
    expect(split(source.replace(' class="twitter-tweet"', "")).problems).toEqual([]);
  });
});

describe("lines", () => {
  test("each piece has the line that it begins on", () => {
    const source = `\n\n  An abstract\nof two lines.\n\n${tweet()}\n${WIDGETS}\n\n    a note\nmore\n${tweet()} right behind`;
    const { pieces } = split(source, 10);
    expect(
      pieces.map((piece) => [lineOf(piece), piece.kind === "prose" ? piece.source : "post"]),
    ).toEqual([
      [12, "  An abstract\nof two lines."],
      [15, "post"],
      [18, "    a note\nmore"],
      [20, "post"],
      [20, "right behind"],
    ]);
  });

  test("a script within prose leaves its line behind", () => {
    const { prose } = split(`one\n${WIDGETS}\n<script src="evil.js"></script>`, 3);
    expect(prose).toEqual([[3, 'one\n\n<script src="evil.js"></script>']]);
  });
});

describe("problems", () => {
  test("of a tweet that is not closed, and what follows it", () => {
    const open = tweet().replace("</blockquote>", "");
    const { pieces, problems } = split(`${open}\n${WIDGETS}\n\nA note.\n  ${open} ${tweet()}`, 5);
    expect(
      pieces.map((piece) => [
        lineOf(piece),
        piece.kind === "post" ? piece.post.text : piece.source,
      ]),
    ).toEqual([
      [5, "Hello"],
      [8, "A note."],
      [9, "Hello"],
      [9, "Hello"],
    ]);
    expect(problems.map(({ rule, start }) => [rule, start.line, start.column])).toEqual([
      ["post-unclosed", 5, 1],
      ["post-unclosed", 9, 3],
    ]);
  });

  test.each([
    "<blockquote",
    '<blockquote class="twitter-tweet',
    '<blockquote class="twitter-tweet"><p>Hi',
  ])("of %s at the end", (source) => {
    const { prose, problems } = split(source);
    expect(prose).toEqual([[1, source]]);
    expect(problems.map(({ rule }) => rule)).toEqual(
      source === "<blockquote" ? [] : ["post-unclosed"],
    );
  });

  test("say what is wrong and what to do", () => {
    const sources = [
      tweet({ date: "September 18, 2020" }),
      tweet({ href: "https://twitter.com/ada" }),
      tweet().replace("</blockquote>", ""),
      tweet({ text: 'a <a href="javascript:alert(1)">b</a><script>alert(1)</script>' }),
    ];
    const { problems } = split(sources.join("\n"));
    expect(
      problems.map(({ rule, start, message, fix }) => `${start.line} ${rule}: ${message} ${fix}`),
    ).toMatchInlineSnapshot(`
     [
       "1 post-date: The post says 2020-09-18, but its id was given out on 2020-09-16. Copy the post again: its link or its date belongs to another one.",
       "2 post-unrecognised: A social post stands here, but no link in it says which one. Copy its embed code again from the network, with the link under it.",
       "3 post-unclosed: The <blockquote> of a social post begins here and is never closed. Write </blockquote> after the date of the post.",
       "4 html-unsafe: A <script> stands in the post; it is left out. Remove it.",
       "4 url-unsafe: The link “javascript:alert(1)” is neither http nor https; it is not made a link. Link to an https:// address.",
     ]
    `);
  });
});

describe("on any input", () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      ..."<blockquote|<blockquote class=\"twitter-tweet\">|<blockquote class='bluesky-embed'|</blockquote>|<p>|</p>|<a href=".split(
        "|",
      ),
      ..."<!--|-->|```|`|<script>|</script>|<svg>|&mdash;|\"|'|>|\n|\n\n| |(@ada)|&lt;|<em>|</a>|<iframe class=mastodon-embed src=".split(
        "|",
      ),
      `https://x.com/u/status/${ID}`,
      WIDGETS,
      tweet(),
    ),
    fc.string(),
  );
  const anything = fc.array(fragment, { maxLength: 30 }).map((all) => all.join(""));

  test("nothing throws, trees hold allowed elements alone, and lines go up", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { pieces, posts } = split(source);
        const lines = pieces.map(lineOf);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        for (const { tree } of posts) {
          const tags = treeToHtml(tree).match(/<[a-z]+/g) ?? [];
          for (const tag of tags) expect(["<a", "<br", "<em", "<p", "<strong"]).toContain(tag);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("each line of prose is the line of the file that it says", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const withoutScripts = (text: string) => text.replaceAll(WIDGETS, "").split("\n");
        const rows = withoutScripts(source);
        for (const [line, text] of split(source).prose) {
          for (const [offset, row] of withoutScripts(text).entries()) {
            expect(rows[line - 1 + offset]).toContain(row);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  const open = '<blockquote class="twitter-tweet">';
  test.each([
    ["tags that never end", "<blockquote "],
    ["quotes that never close", open],
    ["attributes that never close", '<blockquote class="'],
    ["comments and fences", "<!--```\n~~~\n"],
    ["emphasis in one tweet", "<em><strong>", open],
    ["links over paragraphs", "<p><em><a href=x>", open],
    ["formatting that differs", "<b id=1><font size=2><p>", open],
    ["dashes", "— ( ", open],
  ])("a hostile post takes no time: %s", (_name, unit, before = "") => {
    const link = `<a href="https://x.com/u/status/${ID}">x</a></blockquote>`;
    const source = before + unit.repeat(200_000 / unit.length) + (before === "" ? "" : link);
    expect(cpuSeconds(() => split(source))).toBeLessThan(5);
  });
});
