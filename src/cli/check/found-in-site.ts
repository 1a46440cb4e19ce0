import { relative, resolve } from "node:path";
import { normaliseLineEnds } from "../../digest/repair/clean-source";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { chooseProblems } from "../../problems/choose-problems";
import type { FoundProblems } from "../formats/found-problems";
import type { Site } from "../site/find-site";
import type { Io } from "../terminal/io";
import type { CheckFlags } from "./check-flags";
import type { RawProblems } from "./find-problems";

/** Returns what is told of what was found: the site's choice, with names from where they are read. */
export function foundProblems(
  site: Site,
  { posts, found, choice, bytesOf }: RawProblems,
  { format: name }: Pick<CheckFlags, "format">,
  { cwd, env }: Pick<Io, "cwd" | "env">,
): FoundProblems {
  const forRunner = name === "github" || name === "sarif";
  const base = (forRunner && env.GITHUB_WORKSPACE) || cwd;
  return {
    ...chooseProblems(found, choice),
    root: site.root,
    posts: posts.length,
    notes: site.notes,
    nameOf: (file) => relative(base, resolve(site.root, file)),
    textOf: (file) => textOf(resolve(site.root, file), bytesOf),
  };
}

function textOf(path: string, bytesOf: RawProblems["bytesOf"]): string {
  try {
    return normaliseLineEnds(decodeBytes(bytesOf(path)).text);
  } catch {
    // A problem may be about a folder, or a link that leads nowhere.
    return "";
  }
}
