import type { AfterPaperProps } from "gatsby-theme-hot-papers/src/components/slots/after-paper";

/** Where the lab comments on a paper: a link, so that nobody is told who reads here. */
export function AfterPaper(props: AfterPaperProps) {
  const { arxivId } = props.page === "paper" ? props.paper : props.entry;
  return (
    arxivId && (
      <p>
        <a href={`https://talk.example/papers/${arxivId}`}>{`Comment on ${arxivId}`}</a>
      </p>
    )
  );
}
