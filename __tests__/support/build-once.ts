import { existsSync } from "node:fs";
import { join } from "node:path";
import { BUILDS, buildSite, SITE_FILES, type SiteBuild, type SiteRequest } from "./build-site";
import { makeOnce } from "./make-once";

/**
 * Returns the build of a site that the test files of a run share. `npm test` starts with none. Throws an Error that holds
 * the log of a build that fails.
 */
export async function buildOnce(request: Omit<SiteRequest, "keep">): Promise<SiteBuild> {
  const made = {
    record: join(BUILDS, `${request.name}.json`),
    sources: [...SITE_FILES, "package-lock.json", request.content],
    request,
  };
  return makeOnce(
    made,
    ({ publicDir }: SiteBuild) => existsSync(publicDir),
    async () => {
      const build = await buildSite(request);
      if (build.exitCode !== 0) throw new Error(`The build failed:\n${shortLines(build.log)}`);
      return build;
    },
  );
}

/** Gatsby quotes what it compiled to show where an error is, and that is a line of a megabyte. */
function shortLines(log: string): string {
  return log.replace(/^(.{200}).+$/gm, "$1…");
}
