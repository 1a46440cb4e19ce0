import { editorFiles } from "./editor-files";
import { firstDigest } from "./first-digest";
import type { NewSite } from "./new-site";
import { ownDomain } from "./own-domain";
import { pagesWorkflow } from "./pages-workflow";

/** Returns the files of a new site, by their paths from its root. */
export function siteFiles(site: NewSite): Record<string, string> {
  return {
    "package.json": json(manifest(site)),
    "gatsby-config.js": gatsbyConfig(site),
    "hot-papers.config.json": json({
      $schema: "./node_modules/gatsby-theme-hot-papers/schemas/config.schema.json",
      content: ["content"],
      rules: {},
    }),
    [`content/posts/${site.date}---First-Digest.md`]: firstDigest(site.date),
    "README.md": readme(site),
    ".gitignore": "node_modules/\n.cache/\npublic/\n*.log\n",
    ".github/workflows/pages.yml": pagesWorkflow(site.siteUrl),
    ...editorFiles(),
  };
}

function manifest({ name, theme }: NewSite) {
  return {
    name,
    private: true,
    scripts: {
      start: "gatsby develop",
      build: "gatsby build",
      serve: "gatsby serve",
      check: "hot-papers check",
      fix: "hot-papers fix",
      new: "hot-papers new",
    },
    dependencies: {
      gatsby: "^5.16.0",
      "gatsby-theme-hot-papers": theme,
      react: "^19.0.0",
      "react-dom": "^19.0.0",
    },
    // The version of sharp that Gatsby asks for is not installed from npm alone.
    overrides: { sharp: "^0.34.0" },
  };
}

function gatsbyConfig({ title, siteUrl }: NewSite): string {
  return `/** The address of the site without a path, such as https://ada.github.io: feeds and the sitemap need it. */
const siteUrl = process.env.SITE_URL || ${JSON.stringify(siteUrl)};
/** The path below which it is, such as /papers: that of a project on GitHub Pages. */
const pathPrefix = process.env.PATH_PREFIX;

module.exports = {
  ...(pathPrefix && { pathPrefix }),
  plugins: [
    {
      resolve: "gatsby-theme-hot-papers",
      options: { site: { title: ${JSON.stringify(title)}, siteUrl } },
    },
  ],
};
`;
}

function readme({ title, siteUrl }: NewSite): string {
  const domain = ownDomain(siteUrl);
  const named = domain === null ? "" : ` Name ${domain} as the custom domain there, too.`;
  return `# ${title.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")}

Digests of research papers, made into a site by gatsby-theme-hot-papers.

- \`npm start\`: the site at <http://localhost:8000>, which follows what you write. A page of a post shows what is wrong in it.
- \`npm run check\`: the same in the terminal; \`npm run fix\` mends what has one meaning only.
- \`npm run new -- --from ids ids.txt\`: the next digest, from identifiers of arXiv; \`npx --no hot-papers new --help\` lists other sources.
- \`npm run build\`: the site as files in \`public/\`.

Digests are in \`content/posts/\`; copy the first one. The title and the address of the site are in \`gatsby-config.js\`.

\`.github/workflows/pages.yml\` checks the digests, builds the site and puts it on GitHub Pages at each push to \`main\`. Choose "GitHub Actions"
as the source of Pages in the settings of the repository first, and commit \`package-lock.json\`.${named}

In Visual Studio Code, the recommended extension shows problems as you write, and the task "Check digests" lists them.
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
