import { graphql, type PageProps } from "gatsby";
import { LabLayout } from "../components/lab-layout";

interface Data {
  notes: { nodes: { id: string; html: string; frontmatter: { title: string } }[] };
}

/** The site's own markdown, by its own query. */
export default function Notes({ data }: PageProps<Data>) {
  return (
    <LabLayout>
      <h1>Notes</h1>
      {data.notes.nodes.map(({ id, html, frontmatter }) => (
        <article key={id}>
          <h2>{frontmatter.title}</h2>
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </article>
      ))}
    </LabLayout>
  );
}

export const Head = () => <title>Notes</title>;

export const query = graphql`
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
`;
