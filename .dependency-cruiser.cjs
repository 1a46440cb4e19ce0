/**
 * The walls between the rooms of src/ (docs/architecture.md, "Rooms"): what each room never imports. `npm run lint`
 * holds them. Each rule's comment says the way out.
 */
const src = (...rooms) => rooms.map((room) => `^src/${room}/`);
const OUTSIDE = ["^node:", "node_modules/(?:gatsby|react|react-dom)/"];
const BUILT_IN = { dependencyTypes: ["core"] };
const VALUES = { dependencyTypesNot: ["type-only"] };

/** A rule: files at `from` never import files at `to`, types apart where `but` says so. */
const never = (name, from, to, comment, but = {}) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to, ...but },
});

/** A rule for each room of a row: it never imports what stands to its right. */
const inOrder = (name, rooms, comment) =>
  rooms
    .slice(0, -1)
    .map((room, index) =>
      never(
        `${name}-${room}`,
        src(`${name}/${room}`),
        src(...rooms.slice(index + 1).map((right) => `${name}/${right}`)),
        comment,
      ),
    );

const DIGEST_ROOMS = [
  "repair",
  "values",
  "lines",
  "front-matter",
  "facts",
  "line-parts",
  "papers",
  "unfolding",
  "foreign-formats",
  "body",
  "social-posts",
  "tex",
  "rich-text",
];
/** The rooms of the parser that find papers in the lines of a post, from the ground up. */
const PAPER_ROOMS = ["line-parts", "papers", "unfolding", "foreign-formats", "body"];
const others = (rooms, room) => rooms.filter((other) => other !== room);
const GATSBY_ROOMS = [
  "content",
  "nodes",
  "pages",
  "plugins",
  "ssr",
  "css",
  "outputs",
  "social-images",
  "overlay",
];
const WRITERS = ["feeds", "citations", "data", "structured-data", "search"];

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      comment:
        "Two files import each other. Move what both need, a type most often, into a third file.",
      from: { pathNot: "^src/components/(?:page-head|slots/head-extra)\\.tsx$" },
      to: {
        circular: true,
        viaOnly: { pathNot: "^src/components/(?:page-head|slots/head-extra)\\.tsx$" },
      },
    },
    ...["problems", "arxiv", "charts"].map((room) =>
      never(
        `${room}-stands-alone`,
        src(room),
        "^src/",
        "This room serves all others and knows none of them but their types. Hand it what it needs.",
        {
          pathNot: [
            ...src(room),
            ...(room === "charts" ? ["^src/messages/format-date\\.ts$"] : []),
          ],
          ...VALUES,
        },
      ),
    ),
    never(
      "digest-is-pure",
      src("digest"),
      [
        ...OUTSIDE,
        ...src(
          "site",
          "outputs",
          "options",
          "statistics",
          "gatsby",
          "templates",
          "components",
          "elements",
        ),
      ],
      "The parser knows text alone. What needs the site, files or a clock belongs into src/site/ or src/gatsby/.",
    ),
    {
      ...never(
        "digest-reads-no-files",
        src("digest"),
        ".",
        "The parser is handed text: read files in src/gatsby/content/ or src/cli/.",
      ),
      to: BUILT_IN,
    },
    ...["repair", "values", "lines"].map((room) =>
      never(
        `digest-${room}-is-ground`,
        src(`digest/${room}`),
        src(...others(DIGEST_ROOMS, room).map((other) => `digest/${other}`)),
        "This room is what the other rooms of the parser stand on. Move the piece that needs them into one of them.",
      ),
    ),
    ...["front-matter", "facts", "tex", "social-posts"].map((room) =>
      never(
        `digest-${room}-knows-no-neighbour`,
        src(`digest/${room}`),
        src(
          ...others(
            ["front-matter", "facts", "tex", "social-posts", "rich-text", ...PAPER_ROOMS],
            room,
          ).map((other) => `digest/${other}`),
        ),
        "This room reads one part of a post. What puts parts together belongs into src/digest/papers/, body/ or parse-digest.ts.",
      ),
    ),
    never(
      "digest-rich-text-is-the-security-wall",
      src("digest/rich-text"),
      src("digest/facts", "digest/social-posts", ...PAPER_ROOMS.map((room) => `digest/${room}`)),
      "Here a tree becomes safe, whatever it came from. Hand it the tree.",
    ),
    ...inOrder(
      "digest",
      PAPER_ROOMS,
      "Papers are found from left to right: line-parts, papers, unfolding, foreign-formats, body. Move the piece to the right, or hand it down.",
    ),
    never(
      "digest-shapes-know-no-papers",
      src("digest/unfolding", "digest/foreign-formats"),
      src("digest/papers"),
      "Here other shapes become lines of ours. What needs the papers of these lines belongs into src/digest/body/.",
    ),
    ...inOrder(
      "site",
      ["posts", "papers", "addresses", "outputs", "records", "routes"],
      "The model of the site is made from left to right: posts, papers, addresses, outputs, records, routes. Move the piece to the right, or hand it down.",
    ),
    never(
      "site-is-pure",
      src("site"),
      [...OUTSIDE, ...src("gatsby", "templates", "components", "elements")],
      "The site is decided from data here; do it in src/gatsby/.",
    ),
    {
      ...never(
        "site-reads-no-files",
        src("site"),
        ".",
        "Read files in src/gatsby/, and hand over what they say.",
      ),
      to: BUILT_IN,
    },
    never(
      "react-in-ssr-alone",
      "^src/gatsby/(?!ssr/)",
      "node_modules/(?:react|react-dom)/",
      "Of the edges, src/gatsby/ssr/ alone handles what React renders.",
    ),
    ...GATSBY_ROOMS.map((room) =>
      never(
        `gatsby-${room}-knows-no-edge`,
        src(`gatsby/${room}`),
        src(
          ...others(GATSBY_ROOMS, room)
            .filter((other) => !(room === "ssr" && other === "css"))
            .map((other) => `gatsby/${other}`),
        ),
        "An edge does one thing to Gatsby. src/gatsby/create-pages.ts and gatsby-node.ts call one after the other.",
      ),
    ),
    never(
      "css-is-text",
      src("gatsby/css"),
      "node_modules/(?:gatsby|react|react-dom)/",
      "Strings in, strings out: hand it the CSS.",
      VALUES,
    ),
    ...inOrder(
      "outputs",
      ["text", "papers", "html", "(?:feeds|citations|data|structured-data|search)"],
      "Files are made from left to right: text, papers, html, then feeds, citations, data, structured data and search.",
    ),
    ...WRITERS.map((room) =>
      never(
        `outputs-${room}-knows-no-other-format`,
        src(`outputs/${room}`),
        src(...others(WRITERS, room).map((other) => `outputs/${other}`)),
        "A format knows no other format. What two of them need belongs into src/outputs/papers/ or html/.",
      ),
    ),
    never(
      "outputs-are-pure",
      src("outputs"),
      [...OUTSIDE, ...src("gatsby", "site", "templates", "components", "elements", "options")],
      "Files are made of records. Hand over what is needed.",
    ),
    {
      ...never(
        "outputs-read-no-files",
        src("outputs"),
        ".",
        "Read files in src/gatsby/, and hand over what they say.",
      ),
      to: BUILT_IN,
    },
    never(
      "components-get-props",
      src("components"),
      src("templates", "gatsby", "site"),
      "A component gets all that it shows as props, from a template.",
    ),
    never(
      "components-parse-nothing",
      src("components"),
      src("digest"),
      "Types of the digest alone; what has to be parsed is parsed at build time.",
      VALUES,
    ),
    never(
      "templates-know-no-hooks",
      src("templates"),
      src("gatsby"),
      "A template has what its query and its context give it. Put more into the context in src/site/routes/.",
    ),
    never(
      "templates-parse-nothing",
      src("templates"),
      src("digest"),
      "Types of the digest alone; ask for what was parsed by the query.",
      VALUES,
    ),
    never(
      "cli-knows-no-gatsby",
      src("cli", "sources", "config", "content-images", "content-folders"),
      [
        "node_modules/(?:gatsby|react|react-dom)/",
        ...src("gatsby", "templates", "components", "elements"),
      ],
      "The command runs without Gatsby. What both need belongs into src/config/, src/content-images/, src/content-folders/ or src/site/.",
      VALUES,
    ),
    never(
      "cli-stands-at-the-end",
      "^src/(?!cli/|sources/)",
      src("cli", "sources"),
      "Only the command itself is made of this room. Move what others need out of it.",
    ),
    never(
      "sources-know-no-command",
      src("sources"),
      src("cli"),
      "A source fetches and reads; src/cli/ says what, and what becomes of it.",
    ),
    never(
      "elements-stand-alone",
      src("elements"),
      "^src/(?!(?:elements|search|arxiv)/|outputs/citations/(?:ris-record|open-url|context-object)\\.ts$)",
      "This code runs in the reader's browser. The build hands it its words in attributes. The search, identifiers, RIS and COinS alone are made by the same code in both.",
      VALUES,
    ),
    never(
      "overlay-stands-alone",
      src("overlay"),
      "^src/(?!overlay/)|^node:|node_modules",
      "This code runs in the browser of gatsby develop. The server hands it what it tells (src/gatsby/overlay/).",
      VALUES,
    ),
    never(
      "overlay-is-no-part-of-a-site",
      "^src/(?!overlay/|gatsby/overlay/)|^gatsby-(?:ssr|node)",
      src("overlay"),
      "Nothing of it may be in a built site: gatsby-browser.ts alone loads it, in gatsby develop.",
    ),
    never(
      "search-runs-in-browsers",
      src("search"),
      "^src/(?!(?:search|arxiv)/)|^node:|node_modules",
      "The build and the browser search by the same code, whose bytes the reader pays for. Hand it what it needs.",
      VALUES,
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.module\\.css$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
