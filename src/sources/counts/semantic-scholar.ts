import { fieldOf, textOf } from "../field-of";
import { parseJson } from "../parse-json";
import { countOf, JSON_WANTED, type AskCounts, type Count } from "./count-source";

const API = "https://api.semanticscholar.org/graph/v1/paper/batch?fields=citationCount";
const A_REQUEST = 500;

/** Returns how often papers are cited by Semantic Scholar (Graph API, `paper/batch`), which answers in the order of the ids. */
export const askSemanticScholar: AskCounts = async (papers, { network, key }) => {
  const found = new Map<string, Count[]>();
  const asked = papers.flatMap((paper) => {
    const id = paper.arxivId === null ? paper.doi && `DOI:${paper.doi}` : `ARXIV:${paper.arxivId}`;
    return id ? [{ id, paper }] : [];
  });
  for (let at = 0; at < asked.length; at += A_REQUEST) {
    const some = asked.slice(at, at + A_REQUEST);
    const text = await network.getText({
      url: API,
      accept: JSON_WANTED,
      json: { ids: some.map(({ id }) => id) },
      ...(key !== null && { secret: { "x-api-key": key } }),
    });
    const answers = parseJson(text, "api.semanticscholar.org");
    if (!Array.isArray(answers) || answers.length !== some.length) {
      const said = textOf(answers, "error") ?? "it answered for other papers than it was asked for";
      throw new Error(`api.semanticscholar.org: ${said}`);
    }
    some.forEach(({ paper }, index) => {
      const count = fieldOf(answers[index], "citationCount");
      const counts = countOf("semantic scholar citations", count);
      if (counts.length > 0) found.set(paper.key, counts);
    });
  }
  return found;
};
