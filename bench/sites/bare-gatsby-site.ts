import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../corpus/post";
import { gatsbyBuild } from "./gatsby-build";
import { plainPost } from "./plain-post";
import type { Site } from "./site";
import { writePosts, writeWhereChanged } from "./write-posts";

/** Gatsby develops no site that does not depend on it, though it builds one. */
const PACKAGE = `{ "name": "bare", "private": true, "dependencies": { "gatsby": "*" } }
`;

const CONFIG = `module.exports = {
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "posts", path: __dirname + "/posts" } },
    "gatsby-transformer-remark",
  ],
};
`;

const NODE = (pages: number) => `exports.createPages = async ({ graphql, actions }) => {
  const { data } = await graphql("{ allMarkdownRemark(sort: { frontmatter: { date: DESC } }) { nodes { id frontmatter { title } } } }");
  const { nodes } = data.allMarkdownRemark;
  const component = require.resolve("./src/templates/post.jsx");
  const count = Math.max(${pages}, nodes.length);
  for (let index = 0; index < count; index += 1) {
    const { id, frontmatter } = nodes[index % nodes.length];
    const copy = Math.floor(index / nodes.length);
    const path = "/posts/" + frontmatter.title + (copy === 0 ? "/" : "/" + copy + "/");
    actions.createPage({ path, component, context: { id } });
  }
};
`;

const TEMPLATE = `import * as React from "react";
import { graphql } from "gatsby";

export default function Post({ data: { markdownRemark: post } }) {
  return (
    <main>
      <h1>{post.frontmatter.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: post.html }} />
    </main>
  );
}

export const query = graphql\`
  query ($id: String!) {
    markdownRemark(id: { eq: $id }) {
      html
      frontmatter {
        title
      }
    }
  }
\`;
`;

const HOME = `import * as React from "react";
import { graphql, Link } from "gatsby";

export default function Home({ data }) {
  return (
    <ul>
      {data.allMarkdownRemark.nodes.map(({ frontmatter: { title } }) => (
        <li key={title}>
          <Link to={"/posts/" + title + "/"}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

export const query = graphql\`
  query {
    allMarkdownRemark(sort: { frontmatter: { date: DESC } }) {
      nodes {
        frontmatter {
          title
        }
      }
    }
  }
\`;
`;

/**
 * A Gatsby site with nothing but a page a post and a list of them. Where more `pages` are asked for, posts have further pages at
 * other paths.
 */
export function bareGatsbySite(name: string, pages = 0): Site {
  return {
    name,
    write: (folder: string, posts: readonly Post[]) => {
      mkdirSync(join(folder, "src/pages"), { recursive: true });
      mkdirSync(join(folder, "src/templates"), { recursive: true });
      writeWhereChanged(join(folder, "package.json"), PACKAGE);
      writeWhereChanged(join(folder, "gatsby-config.js"), CONFIG);
      writeWhereChanged(join(folder, "gatsby-node.js"), NODE(pages));
      writeWhereChanged(join(folder, "src/templates/post.jsx"), TEMPLATE);
      writeWhereChanged(join(folder, "src/pages/index.jsx"), HOME);
      writePosts(join(folder, "posts"), posts.map(plainPost));
    },
    build: (folder) => gatsbyBuild(folder),
    output: "public",
    caches: [".cache"],
  };
}
