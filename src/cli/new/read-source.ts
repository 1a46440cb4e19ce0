import { sourcesCache, siteNetwork, type NetworkFlags } from "../network/site-network";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import type { Site } from "../site/find-site";
import type { Io } from "../terminal/io";
import { found, type FoundPapers } from "./found-papers";
import { fromInput } from "./from-input";
import type { RecentDigest } from "./recent-digests";
import type { SourceName } from "./source-names";

/** The flags of `new` that say where papers are from. */
export interface SourceFlags extends NetworkFlags {
  from: SourceName;
  subjects?: string[];
  announce: string[];
}

/** What is known where a source is read. */
export interface SourceContext {
  site: Site;
  /** The day of the digest. */
  day: string;
  /** The site's digests of the last weeks, without one of the same file. */
  recent: readonly RecentDigest[];
}

/** Returns the papers of a source or of a file, or why there are none. Throws `CannotRun` if it cannot be read. */
export async function readSource(
  input: string,
  { from, offline = false, contact, subjects, announce }: SourceFlags,
  { site, day, recent }: SourceContext,
  io: Io,
): Promise<FoundPapers> {
  const cache = sourcesCache(site);
  const network = siteNetwork(site, { offline, contact }, io);
  const { now } = io;
  try {
    switch (from) {
      case "arxiv": {
        const { fromArxiv } = await import("./from-arxiv");
        const codes = subjects ?? site.config.sources.subjects;
        const asked = { announce, day, now, recent, network, cache, isOffline: offline };
        return await fromArxiv({ subjects: codes, ...asked });
      }
      case "huggingface": {
        const { fromHuggingFace } = await import("./from-hugging-face");
        return await fromHuggingFace({ day, now, recent, network });
      }
      default:
        return found(await fromInput({ input, from, network, cache, isOffline: offline }, io));
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const name = from === "arxiv" || from === "huggingface" ? from : input;
    throw new CannotRun(`${name}: ${errorMessage(error)}`);
  } finally {
    await network.close();
  }
}
