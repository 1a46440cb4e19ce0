import { graphql, Link } from "gatsby";
import React from "react";
import { Frame } from "../components/frame";

/** A post, with the posts before and after it. */
export default function Post({ data: { post, previous, next } }) {
  return (
    <Frame>
      <article>
        <h1>{post.frontmatter.title}</h1>
        <div dangerouslySetInnerHTML={{ __html: post.html }} />
      </article>
      <nav>
        {previous && <Link to={previous.fields.slug}>Before: {previous.frontmatter.title}</Link>}{" "}
        {next && <Link to={next.fields.slug}>After: {next.frontmatter.title}</Link>}
      </nav>
    </Frame>
  );
}

export const Head = ({ data }) => <title>{data.post.frontmatter.title}</title>;

export const query = graphql`
  query BlogPost($id: String!, $previous: String, $next: String) {
    post: markdownRemark(id: { eq: $id }) {
      html
      frontmatter {
        title
      }
    }
    previous: markdownRemark(id: { eq: $previous }) {
      ...BlogNeighbour
    }
    next: markdownRemark(id: { eq: $next }) {
      ...BlogNeighbour
    }
  }

  fragment BlogNeighbour on MarkdownRemark {
    fields {
      slug
    }
    frontmatter {
      title
    }
  }
`;
