import type { AskCounts } from "../../sources/counts/count-source";

/** A source of counts. */
export interface NamedSource {
  name: string;
  /** As readers know it. */
  label: string;
  /** The variable of the environment with its key, where it has one. */
  keyName: string | null;
  /** Whether it is asked without a key too, unless it is named. */
  isFree: boolean;
  load: () => Promise<AskCounts>;
}

/** The sources of counts, in the order in which they are asked. */
export const COUNT_SOURCES: readonly NamedSource[] = [
  {
    name: "huggingface",
    label: "Hugging Face",
    keyName: null,
    isFree: true,
    load: async () => (await import("../../sources/counts/upvotes")).askUpvotes,
  },
  {
    name: "semantic-scholar",
    label: "Semantic Scholar",
    keyName: "SEMANTIC_SCHOLAR_API_KEY",
    isFree: false,
    load: async () => (await import("../../sources/counts/semantic-scholar")).askSemanticScholar,
  },
  {
    name: "openalex",
    label: "OpenAlex",
    keyName: "OPENALEX_API_KEY",
    isFree: false,
    load: async () => (await import("../../sources/counts/openalex")).askOpenAlex,
  },
  {
    name: "bluesky",
    label: "Bluesky",
    keyName: null,
    isFree: true,
    load: async () => (await import("../../sources/counts/bluesky")).askBluesky,
  },
  {
    name: "mastodon",
    label: "Mastodon",
    keyName: null,
    isFree: true,
    load: async () => (await import("../../sources/counts/mastodon")).askMastodon,
  },
];

export const COUNT_SOURCE_NAMES = COUNT_SOURCES.map(({ name }) => name);
