import { fieldOf } from "../field-of";
import { SourceError, type SourceRequest } from "../http/source-request";
import { parseJson } from "../parse-json";
import { countOf, JSON_WANTED, type AskCounts, type Count } from "./count-source";

/**
 * Returns how often papers are cited by OpenAlex, one look-up by DOI each, which cost nothing. The key goes into the header
 * `Authorization`, as pyalex has it, and not into the address, which logs and caches keep.
 */
export const askOpenAlex: AskCounts = async (papers, { network, key }) => {
  const found = new Map<string, Count[]>();
  for (const paper of papers) {
    if (paper.doi === null) continue;
    const doi = paper.doi.split("/").map(encodeURIComponent).join("/");
    const url = `https://api.openalex.org/works/doi:${doi}?select=id,cited_by_count`;
    try {
      const text = await network.getText({ url, accept: JSON_WANTED, ...authorized(key) });
      const count = fieldOf(parseJson(text, "api.openalex.org"), "cited_by_count");
      const counts = countOf("openalex citations", count);
      if (counts.length > 0) found.set(paper.key, counts);
    } catch (error) {
      if (!(error instanceof SourceError && error.status === 404)) throw error;
    }
  }
  return found;
};

function authorized(key: string | null): Pick<SourceRequest, "secret"> {
  return key === null ? {} : { secret: { authorization: `Bearer ${key}` } };
}
