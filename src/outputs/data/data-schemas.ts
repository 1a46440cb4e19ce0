import digest from "./schemas/digest.schema.json";
import digests from "./schemas/digests.schema.json";
import list from "./schemas/list.schema.json";
import paper from "./schemas/paper.schema.json";
import papers from "./schemas/papers.schema.json";
import parts from "./schemas/parts.schema.json";
import subjects from "./schemas/subjects.schema.json";

/** The JSON Schemas (draft 2020-12) of the data files, by their names; `parts` is what the others refer to. */
export const DATA_SCHEMAS = { digest, digests, list, paper, papers, parts, subjects };

/** The kinds of data files. */
export type DataKind = Exclude<keyof typeof DATA_SCHEMAS, "parts">;
