const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { createFilePath } = require("gatsby-source-filesystem");

/** Every post of the blog gets its address. The digests of the theme are not among them. */
exports.onCreateNode = ({ node, actions, getNode }) => {
  if (node.internal.type !== "MarkdownRemark") return;
  actions.createNodeField({ node, name: "slug", value: createFilePath({ node, getNode }) });
};

exports.createSchemaCustomization = ({ actions }) =>
  actions.createTypes(`
    type MarkdownRemark implements Node {
      frontmatter: BlogFrontmatter
      fields: BlogFields
    }
    type BlogFrontmatter {
      title: String
      description: String
      date: Date @dateformat
    }
    type BlogFields {
      slug: String
    }
  `);

exports.createPages = async ({ graphql, actions, reporter }) => {
  const { data, errors } = await graphql(`
    {
      allMarkdownRemark(sort: { frontmatter: { date: ASC } }, limit: 1000) {
        nodes {
          id
          fields {
            slug
          }
        }
      }
    }
  `);
  if (errors) return reporter.panicOnBuild("The posts of the blog cannot be read.", errors);
  const posts = data.allMarkdownRemark.nodes;
  posts.forEach(({ id, fields }, index) =>
    actions.createPage({
      path: fields.slug,
      component: join(__dirname, "src/templates/post.js"),
      context: { id, previous: posts[index - 1]?.id ?? null, next: posts[index + 1]?.id ?? null },
    }),
  );
};

/** The blog's feed. The digests have feeds of their own. */
exports.onPostBuild = async ({ graphql, store }) => {
  const { data } = await graphql(`
    {
      site {
        siteMetadata {
          title
          siteUrl
        }
      }
      allMarkdownRemark(sort: { frontmatter: { date: DESC } }) {
        nodes {
          excerpt
          fields {
            slug
          }
          frontmatter {
            title
          }
        }
      }
    }
  `);
  const { title, siteUrl } = data.site.siteMetadata;
  const items = data.allMarkdownRemark.nodes.map(
    ({ excerpt, fields, frontmatter }) =>
      `<item><title>${escape(frontmatter.title)}</title><link>${siteUrl}${fields.slug}</link><description>${escape(excerpt)}</description></item>`,
  );
  const channel = `<title>${escape(title)}</title><link>${siteUrl}/</link><description>${escape(title)}</description>`;
  writeFileSync(
    join(store.getState().program.directory, "public/rss.xml"),
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${channel}${items.join("")}</channel></rss>\n`,
  );
};

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
