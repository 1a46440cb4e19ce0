import { graphql, useStaticQuery } from "gatsby";
import { LabLayout } from "../components/lab-layout";

interface Data {
  notes: { nodes: { id: string; html: string; frontmatter: { title: string } }[] };
}

/** The site's own markdown, by its own query. */
export default function Notes() {
  const { notes } = useStaticQuery<Data>(graphql`
    query LabNotes {
      notes: allMarkdownRemark(filter: { fileAbsolutePath: { regex: "/notes/" } }) {
        nodes {
          id
          html
          frontmatter {
            title
          }
        }
      }
    }
  `);
  return (
    <LabLayout>
      <h1>Notes</h1>
      {notes.nodes.map(({ id, html, frontmatter }) => (
        <article key={id}>
          <h2>{frontmatter.title}</h2>
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </article>
      ))}
    </LabLayout>
  );
}

export const Head = () => <title>Notes</title>;
