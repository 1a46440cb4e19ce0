import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { DEFAULT_OPTIONS } from "./default-options";
import type { Level } from "../problems/on-problem";
import { languageNames } from "../messages/languages";
import { CITATION_FORMATS } from "../outputs/citation-formats";
import { group } from "./group";
import { language } from "./language";
import { link } from "./link";
import { mathSchema } from "./math-schema";
import { rulesSchema } from "./rules-schema";
import { scoreRule } from "./score-rule";
import { securitySchema } from "./security-schema";
import { siteUrl } from "./site-url";
import type { ThemeOptions } from "./types";
import { customMessagesSchema } from "./custom-messages-schema";

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/g, "/");

const AUTO_OR_BOOLEAN = '{#label} must be "auto", true or false';

/** Returns the schema of the theme's options, made with the Joi that is passed in (Gatsby has its own). */
export function optionsSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<ThemeOptions> {
  const defaults = DEFAULT_OPTIONS;
  const httpUrl = Joi.string().uri({ scheme: ["http", "https"] });
  return group<ThemeOptions>(Joi, {
    site: group(Joi, {
      title: Joi.string().default(defaults.site.title).description("The site's name."),
      description: Joi.string()
        .allow("")
        .default(defaults.site.description)
        .description("One sentence about the site, for search engines and shared links."),
      siteUrl: siteUrl(Joi)
        .default(defaults.site.siteUrl)
        .description("Where the site will stand, such as `https://papers.example`."),
      language: language(Joi)
        .default(defaults.site.language)
        .description(
          `The language of the interface, a BCP 47 tag. There are words in ${new Intl.ListFormat("en").format(languageNames())}; other languages get English ones, dates and numbers included, until \`words\` says otherwise.`,
        ),
      author: group(Joi, { name: Joi.string().required(), url: httpUrl.allow("").default("") })
        .allow(null)
        .default(defaults.site.author)
        .description("Who publishes the site."),
      navigation: Joi.array()
        .items(
          group(Joi, {
            label: Joi.string().required(),
            path: link(Joi).required(),
          }),
        )
        .allow(null)
        .default(defaults.site.navigation)
        .description(
          "The links in the header: paths of the site, or absolute URLs. Unset: the newest digest, the best papers, the subjects, trends and the reader's list (`/reading-list/`), and in the footer the archive, the authors, the tags and each page of yours.",
        ),
      social: Joi.array()
        .items(group(Joi, { label: Joi.string().required(), url: httpUrl.required() }))
        .default(defaults.site.social)
        .description("The links in the footer to where the author is elsewhere."),
    })
      .default(defaults.site)
      .description("What the site is, who makes it, and what its interface speaks."),
    paths: group(Joi, {
      content: Joi.array()
        .items(Joi.string())
        .single()
        .min(1)
        .default(defaults.paths.content)
        .description("The folders that hold `posts/` and `pages/`."),
      basePath: Joi.string()
        .custom(withSlashes)
        .default(defaults.paths.basePath)
        .description("Where the theme's pages stand in the site."),
      markdownRemark: Joi.alternatives()
        .conditional(Joi.string(), { then: Joi.valid("auto"), otherwise: Joi.boolean() })
        .messages({ "any.only": AUTO_OR_BOOLEAN, "boolean.base": AUTO_OR_BOOLEAN })
        .default(defaults.paths.markdownRemark)
        .description(
          "Whether posts are `MarkdownRemark` nodes as well, which a site's own queries, feeds and lists find. `auto`: if the theme is the whole site, so that `basePath` is `/`.",
        ),
    })
      .default(defaults.paths)
      .description("Where posts come from and where pages go."),
    lists: group(Joi, {
      perPage: Joi.number()
        .integer()
        .min(1)
        .default(defaults.lists.perPage)
        .description("How many digests a page of a list shows."),
      papersPerPage: Joi.number()
        .integer()
        .min(1)
        .default(defaults.lists.papersPerPage)
        .description("How many papers a page of a list shows."),
      topPapers: Joi.number()
        .integer()
        .min(0)
        .default(defaults.lists.topPapers)
        .description("How many papers a digest shows of itself in a list."),
      sort: Joi.string()
        .valid("newest", "oldest")
        .default(defaults.lists.sort)
        .description(
          "Which digests the lists of them begin with. Feeds begin with the newest always.",
        ),
    })
      .default(defaults.lists)
      .description("How much a page of a list shows."),
    papers: group(Joi, {
      pages: Joi.boolean()
        .default(defaults.papers.pages)
        .description("Whether papers, subjects and authors have pages."),
      authorPapers: Joi.number()
        .integer()
        .min(1)
        .default(defaults.papers.authorPapers)
        .description("How many papers give an author a page."),
      related: Joi.number()
        .integer()
        .min(0)
        .default(defaults.papers.related)
        .description("How many related papers the page of a paper shows."),
      score: scoreRule(Joi)
        .default(defaults.papers.score)
        .description(
          "What papers of several digests are ordered by: `robust`, the likes and as many of the reposts as a quarter of the likes, so that a miscount of reposts leads no list (without both: upvotes, or the one that there is); `sum`, likes and reposts added up; `likes`; `reposts`; or the name of a metric, such as `upvotes`.",
        ),
    })
      .default(defaults.papers)
      .description("The pages of papers, subjects and authors, and how papers are ordered."),
    archive: group(Joi, {
      best: Joi.number()
        .integer()
        .min(0)
        .default(defaults.archive.best)
        .description(
          "How many papers the best of a month, of a year and of all time are; 0 for no such pages.",
        ),
      trends: Joi.boolean()
        .default(defaults.archive.trends)
        .description("Whether there are pages of trends, and each subject's page shows its own."),
      subjectPapers: Joi.number()
        .integer()
        .min(0)
        .default(defaults.archive.subjectPapers)
        .description(
          "How many papers of a year or a month give a subject a page of that time; 0 for no such pages.",
        ),
    })
      .default(defaults.archive)
      .description("What all digests together say about their papers."),
    dates: group(Joi, {
      future: Joi.string()
        .valid("hold", "publish")
        .default(defaults.dates.future)
        .description(
          "What a build does with a post whose date is more than two days ahead: `hold` publishes it without its date, last in lists and in no home, best-of or trends, until that day; `publish` takes the date as it is.",
        ),
    })
      .default(defaults.dates)
      .description("The dates of posts."),
    posts: group(Joi, {
      show: Joi.string()
        .valid("static", "click", "visible")
        .default(defaults.posts.show)
        .description(
          "When a post's original takes the place of its stored text: `static` never, the link to it is a plain link; `click` when the reader asks for it; `visible` as soon as it scrolls into view, which tells the network of each reader, so it is the least private. Readers who save data are left with `click`.",
        ),
      networks: Joi.array()
        .items(Joi.string().valid(...defaults.posts.networks))
        .unique()
        .default(defaults.posts.networks)
        .description("The networks whose posts are shown. A post of another is a plain link."),
      hidden: Joi.array()
        .items(Joi.string())
        .default(defaults.posts.hidden)
        .description(
          "The ids of posts that are not shown at all, as strings: they are too long for numbers.",
        ),
    })
      .default(defaults.posts)
      .description(
        "The posts on social networks below a paper. Their text is in the page, so that no network is asked for anything.",
      ),
    math: mathSchema(Joi),
    socialImages: group(Joi, {
      digests: Joi.boolean()
        .default(defaults.socialImages.digests)
        .description(
          "Whether an image is made of each digest, article and page that names none of its own.",
        ),
      papers: Joi.boolean()
        .default(defaults.socialImages.papers)
        .description("Whether an image is made of each paper that has a page."),
      fonts: Joi.array()
        .items(Joi.string())
        .default(defaults.socialImages.fonts)
        .description(
          "Font files (TTF, OTF, WOFF; neither WOFF2 nor variable), by their paths from the site's root, for scripts other than Latin, Greek and Cyrillic.",
        ),
    })
      .default(defaults.socialImages)
      .description("The images of shared links. They need `site.siteUrl`."),
    feeds: group(Joi, {
      enabled: Joi.boolean()
        .default(defaults.feeds.enabled)
        .description("Whether RSS, Atom and JSON feeds are written."),
      digests: Joi.number()
        .integer()
        .min(1)
        .default(defaults.feeds.digests)
        .description("The most digests in a feed of digests."),
      papers: Joi.number()
        .integer()
        .min(1)
        .default(defaults.feeds.papers)
        .description("The most papers in a feed of papers."),
      topScore: Joi.number()
        .integer()
        .min(0)
        .default(defaults.feeds.topScore)
        .description("The score from which a paper is in the feed of top papers."),
    })
      .default(defaults.feeds)
      .description("RSS, Atom and JSON feeds. They need `site.siteUrl`."),
    citations: group(Joi, {
      enabled: Joi.boolean()
        .default(defaults.citations.enabled)
        .description(
          "Whether papers can be cited: files and, in pages, what reference managers read.",
        ),
      paperFormats: Joi.array()
        .items(Joi.string().valid(...CITATION_FORMATS))
        .unique()
        .default(defaults.citations.paperFormats)
        .description(
          "The formats in which each paper has a file of its own. Digests and subjects have all three; a paper's CSL-JSON is in its data too, and its page makes RIS of it.",
        ),
    })
      .default(defaults.citations)
      .description("BibTeX, RIS and CSL-JSON."),
    data: Joi.boolean()
      .default(defaults.data)
      .description("Whether JSON files and llms.txt are written."),
    markdown: Joi.string()
      .valid("none", "digests", "all")
      .default(defaults.markdown)
      .description(
        "The pages that have a Markdown form beside them (`index.md`), which `llms.txt` leads to: `none`; `digests`, with their papers; `all`, papers too, which is a file more for each.",
      ),
    search: group(Joi, {
      enabled: Joi.boolean()
        .default(defaults.search.enabled)
        .description("Whether the site has a page of search, and every page a way to it."),
    })
      .default(defaults.search)
      .description(
        "The search in papers, which runs in the reader's browser: no other host is asked.",
      ),
    structuredData: Joi.boolean()
      .default(defaults.structuredData)
      .description("Whether pages describe themselves to search engines in schema.org's terms."),
    security: securitySchema(Joi),
    migration: group(Joi, {
      postsPerPage: Joi.number()
        .integer()
        .min(1)
        .allow(null)
        .default(defaults.migration.postsPerPage)
        .description(
          "How many posts a page of a list had on the site before, which began to count at the second: addresses that no longer hold then lead on.",
        ),
      serviceWorker: Joi.boolean()
        .default(defaults.migration.serviceWorker)
        .description(
          "Whether `/sw.js` takes the offline copy of the site before out of its readers' browsers.",
        ),
      sitemap: Joi.boolean()
        .default(defaults.migration.sitemap)
        .description("Whether the sitemap is at `/sitemap.xml` as well."),
    })
      .default(defaults.migration)
      .description("What a site that the theme took the place of has left with readers."),
    words: customMessagesSchema(Joi)
      .default(defaults.words)
      .description(
        "Words of the interface in place of those of the language. Some hold values between braces: they are ICU messages, or have one for each plural category. A site that says all of them in another language sets `lang` to it: dates, numbers and plural forms follow.",
      ),
    onProblem: Joi.alternatives()
      .conditional(Joi.object(), {
        then: group<{ failOn: Level }>(Joi, {
          failOn: Joi.string().valid("error", "warning", "warn", "info").required(),
        }),
        otherwise: Joi.string().valid("ignore", "warn", "error"),
      })
      .default(defaults.onProblem)
      .description(
        "What a build does about problems in posts: tell nothing, tell them, or tell them and fail on all but infos; `failOn` is the least severity that fails it: `error`, `warning` (or `warn`) or `info`.",
      ),
    rules: rulesSchema(Joi),
    hydrate: Joi.boolean()
      .default(defaults.hydrate)
      .description("Whether the theme's pages load Gatsby's runtime and React."),
  });
}
