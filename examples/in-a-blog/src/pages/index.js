import { graphql, Link } from "gatsby";
import React from "react";
import { Frame } from "../components/frame";

/** All posts of the blog, newest first. */
export default function Home({ data }) {
  return (
    <Frame>
      <h1>Notes</h1>
      <ol>
        {data.allMarkdownRemark.nodes.map(({ fields, frontmatter, excerpt }) => (
          <li key={fields.slug}>
            <h2>
              <Link to={fields.slug}>{frontmatter.title}</Link>
            </h2>
            <p>{frontmatter.description || excerpt}</p>
          </li>
        ))}
      </ol>
    </Frame>
  );
}

export const Head = () => <title>Notes from a desk</title>;

export const query = graphql`
  {
    allMarkdownRemark(sort: { frontmatter: { date: DESC } }) {
      nodes {
        excerpt
        fields {
          slug
        }
        frontmatter {
          title
          description
        }
      }
    }
  }
`;
