import { fieldOf } from "../field-of";
import { SourceError } from "../http/source-request";
import { parseJson } from "../parse-json";
import { countOf, JSON_WANTED, type AskCounts, type Count } from "./count-source";

/** Returns the upvotes of papers at Hugging Face (`/api/papers/ID`), one request each; papers that it does not have have none. */
export const askUpvotes: AskCounts = async (papers, { network }) => {
  const found = new Map<string, Count[]>();
  for (const { key, arxivId } of papers) {
    if (arxivId === null) continue;
    const url = `https://huggingface.co/api/papers/${arxivId}`;
    try {
      const text = await network.getText({ url, accept: JSON_WANTED });
      const counts = countOf("upvotes", fieldOf(parseJson(text, "huggingface.co"), "upvotes"));
      if (counts.length > 0) found.set(key, counts);
    } catch (error) {
      if (!(error instanceof SourceError && error.status === 404)) throw error;
    }
  }
  return found;
};
