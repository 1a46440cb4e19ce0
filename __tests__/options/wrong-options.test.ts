import { Joi, validateOptionsSchema } from "gatsby-plugin-utils";
import { resolveOptions } from "../../src/options/resolve-options";
import { optionsSchema } from "../../src/options/schema";

/** The messages of the two roads that options take: the theme's own, and that of Gatsby for an installed theme. */
async function complaints(
  input: Record<string, unknown>,
): Promise<[ours: string[], gatsbys: string[]]> {
  const gatsbys = await validateOptionsSchema(optionsSchema(Joi), input).then(
    () => [],
    (error: { details: { message: string }[] }) => error.details.map(({ message }) => message),
  );
  try {
    resolveOptions(input);
    return [[], gatsbys];
  } catch (error) {
    const [, ...lines] = String(error).split("\n");
    return [lines.map((line) => line.replace(/^- /, "")), gatsbys];
  }
}

const AT_EVERY_DEPTH: Record<string, unknown> = {
  hydrated: true,
  title: "My papers",
  site: { titel: "T", language: "?", author: { nmae: "A" }, social: [{ label: "L", uri: "x" }] },
  list: { perPage: 5 },
  paths: { markdownRemark: "yes" },
  papers: { score: 7 },
  posts: { show: "always", networks: ["twiter"], hidden: [1306264630377889792n.toString(), 7] },
  math: {
    macros: {
      R: "\\mathbb{R}",
      "\\X": "\\def\\x{}",
      "\\Y": 1,
      "\\Z": "\\mathbbb{Z}",
      "\\open": "\\sqrt{",
    },
  },
  security: { csp: { scripts: [], img: ["stats.example", "https://a.example;script-src *"] } },
  words: {
    hoem: "Start",
    home: 1,
    noPosts: { hading: "x" },
    papers: "{cout} articles",
    digests: { one: "{count} digest" },
    metricName: { likes: "{valeu} hearts" },
    lang: "no such language",
  },
  rules: { "imge-missing": "off", "file-empty": "loud", qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq: "off" },
  onProblem: { failsOn: "error" },
  zzzzzzzzzz: 1,
};

test("all wrong keys and values are reported at once, with their paths and the nearest right ones", async () => {
  const [ours, gatsbys] = await complaints(AT_EVERY_DEPTH);
  expect(ours.join("\n")).toMatchInlineSnapshot(`
   ""site.language" must be a BCP 47 language tag such as en, ja or pt-BR
   "site.author.name" is required
   "site.author.nmae" is not an option; did you mean "name"?
   "site.social[0].url" is required
   "site.social[0].uri" is not an option; did you mean "url"?
   "site.titel" is not an option; did you mean "title"?
   "paths.markdownRemark" must be "auto", true or false
   "papers.score" must be "robust", "sum", "likes", "reposts" or the name of a metric such as "upvotes"
   "posts.show" must be one of [static, click, visible]
   "posts.networks[0]" must be one of [twitter, bluesky, mastodon]
   "posts.hidden[1]" must be a string
   "math.macros.R" must be named by a backslash and letters, such as \\\\R
   "math.macros.\\X" must not define commands itself
   "math.macros.\\Y" must be a string
   "math.macros.\\Z" is no TeX that can be set: Unsupported function name: \\mathbbb
   "math.macros.\\open" is no TeX that can be set: Expected '}', got 'EOF'
   "security.csp.img[0]" must be a host with its scheme, such as https://stats.example
   "security.csp.img[1]" must be a host with its scheme, such as https://stats.example
   "security.csp.scripts" is not an option; did you mean "script"?
   "words.lang" must be a BCP 47 language tag such as en, ja or pt-BR
   "words.home" must be a string
   "words.digests.other" is required
   "words.papers" has no value called cout; it has count
   "words.metricName.likes" has no value called valeu; it has value
   "words.noPosts.hading" is not an option; did you mean "heading"?
   "words.hoem" is not an option; did you mean "home"?
   "onProblem.failOn" is required
   "onProblem.failsOn" is not an option; did you mean "failOn"?
   "rules.imge-missing" is not a rule; did you mean "image-missing"?
   "rules.file-empty" must be one of [off, info, warn, warning, error]
   "rules.qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" is not a rule; docs/reference/problems.md lists them
   "hydrated" is not an option; did you mean "hydrate"?
   "title" is not an option; did you mean "site.title"?
   "list" is not an option; did you mean "lists"?
   "zzzzzzzzzz" is not an option; the options here are site, paths, lists, papers, archive, dates, posts, math, socialImages, feeds, citations, data, markdown, search, structuredData, security, migration, words, onProblem, rules, hydrate"
  `);
  expect(gatsbys).toEqual(ours);
});

test.each([
  ["true for a group", { site: true }],
  ["null for a group", { lists: null }],
  ["text for a list", { posts: { hidden: "1306264630377889792" } }],
  ["a number that is none", { lists: { perPage: "ten" } }],
  ["less than is possible", { feeds: { digests: 0 } }],
  ["an address without a scheme", { site: { siteUrl: "papers.example" } }],
  ["an address with a folder", { site: { siteUrl: "https://lab.example/papers/" } }],
  ["an address with a query", { site: { siteUrl: "https://lab.example/?a" } }],
  ["a path from nowhere", { site: { navigation: [{ label: "L", path: "archive/" }] } }],
  ["the name of a language", { site: { language: "english" } }],
  ["what is no name of a language", { site: { language: "qqqqqqqq" } }],
  ["a link that runs script", { site: { navigation: [{ label: "L", path: "java\tscript:x" }] } }],
  ["an empty list of folders", { paths: { content: [] } }],
  ["a score of nothing", { papers: { score: "" } }],
  ["a score of a blank", { papers: { score: " " } }],
  ["a score of a number in words", { papers: { score: "1. upvotes" } }],
  ["a score of no end", { papers: { score: "x".repeat(60) } }],
  ["a network twice", { posts: { networks: ["twitter", "twitter"] } }],
  ["a macro of no end", { math: { macros: { "\\A": "x".repeat(501) } } }],
  ["a policy that is none", { security: { csp: "strict" } }],
  ["a host without a file of headers", { security: { headers: "apache" } }],
  ["a threshold that is no severity", { onProblem: { failOn: "ignore" } }],
  ["a rule by its number", { rules: ["image-missing"] }],
  ["an empty word", { words: { home: "" } }],
  ["a misspelt plural form", { words: { papers: { on: "1", other: "2" } } }],
])("%s is refused on both roads", async (_, input) => {
  const [ours, gatsbys] = await complaints(input);
  expect(ours).toHaveLength(1);
  expect(gatsbys).toEqual(ours);
});

test("no language is proposed for a word that is far from all names", async () => {
  const [ours] = await complaints({ site: { language: "klingon" } });
  expect(ours).toEqual(['"site.language" must be a BCP 47 language tag such as en, ja or pt-BR']);
});

test("a message says the way out", async () => {
  const [ours] = await complaints({
    site: {
      siteUrl: "https://lab.example/papers/",
      language: "Portugese",
      navigation: [{ label: "L", path: "archive/" }],
    },
    feeds: true,
    math: "off",
    perPage: 5,
    posts: { perPage: 5 },
    words: { lang: "zh_CN.UTF-8" },
  });
  expect(ours.join("\n")).toMatchInlineSnapshot(`
   ""site.siteUrl" must end with the host: write "https://lab.example", and pathPrefix: "/papers" beside \`plugins\` in gatsby-config, which \`gatsby build --prefix-paths\` follows
   "site.language" must be a BCP 47 language tag such as en, ja or pt-BR; did you mean "pt"?
   "site.navigation[0].path" must begin with /, such as "/archive/", or be an absolute address
   "posts.perPage" is not an option; the options here are show, networks, hidden
   "math" must be a group of options, such as { enabled: true }
   "feeds" must be a group of options, such as { enabled: true }
   "words.lang" must be a BCP 47 language tag such as en, ja or pt-BR; did you mean "zh-CN"?
   "perPage" is not an option; did you mean "lists.perPage"?"
  `);
});

test("valid options pass in the theme and in Gatsby, without a warning", async () => {
  const input = {
    site: { title: "T", author: { name: "A" }, navigation: [{ label: "L", path: "/l/" }] },
    paths: { content: ["one", "two"], basePath: "digests" },
    onProblem: { failOn: "warn" },
    rules: { "image-missing": "error", "file-empty": "warning", "date-missing": "off" },
    posts: { show: "visible", networks: [], hidden: ["1306264630377889792"] },
    math: {
      enabled: true,
      macros: {
        "\\R": "\\mathbb{R}",
        "\\norm": "\\lVert #1 \\rVert",
        "\\inverse": "\\frac{1}",
        "\\gap": "\\hspace{#1}",
        "\\bra": "\\left\\langle #1",
      },
    },
    words: {
      lang: "de",
      home: "Start",
      papers: { one: "{count} Artikel", other: "{count} Artikel" },
      colorSchemes: { dark: "Dunkel" },
      metricName: { likes: "Herzen" },
    },
  };
  const { value, warning } = await validateOptionsSchema(optionsSchema(Joi), input);
  expect(warning).toBeUndefined();
  expect(value).toEqual(resolveOptions(input));
  expect(value).toMatchObject({ ...input, paths: { basePath: "/digests/" } });
});
