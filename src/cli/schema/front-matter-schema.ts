/**
 * The JSON schema of a post's front matter, for editors: what is known, and in which form it is read without a problem.
 * Other keys are left to other programs. Of draft 7, which all editors know.
 */
export const FRONT_MATTER_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:hot-papers:front-matter:1",
  title: "Front matter of a digest, an article or a page",
  type: "object",
  properties: {
    title: {
      type: "string",
      description: "The post's title. The default is the first heading, or else the file's name.",
    },
    date: {
      type: "string",
      description: "The day, or the instant in UTC or with an offset.",
      pattern:
        "^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$",
      examples: ["2026-01-09", "2026-01-09T08:00:00Z", "2026-01-09T23:00:00-05:00"],
    },
    slug: {
      type: "string",
      maxLength: 80,
      description: "The last part of the address. The default is made from the file's name.",
    },
    template: {
      enum: ["post", "page"],
      description: "A page, such as “about”, has the address /pages/SLUG/ and is in no list.",
    },
    draft: { type: "boolean", description: "A draft is shown in gatsby develop alone." },
    papers: {
      enum: ["auto", "headings", "list", "table", "none"],
      description: "Where the papers of the post are.",
    },
    category: { type: "string", description: "One term, with a page of its own." },
    tags: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
      description: "Any number of terms, with pages of their own.",
    },
    description: {
      type: "string",
      description: "A sentence for search engines, shared links and lists.",
    },
    socialImage: {
      type: "string",
      description:
        "The picture of shared links: a file beside the post, or a path in static/ that begins with a slash.",
    },
    lang: { type: "string", description: "The post's language (BCP 47), if it is not the site's." },
  },
} as const;
