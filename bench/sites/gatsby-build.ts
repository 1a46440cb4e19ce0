import type { Command } from "../measure/measured-run";

/** What Gatsby is told in every benchmark: it counts no use of itself, and its log has no colours. */
export const GATSBY_ENV = {
  NODE_ENV: "production",
  CI: "true",
  NO_COLOR: "1",
  GATSBY_TELEMETRY_DISABLED: "1",
};

/** Returns the command `gatsby build` in a folder inside the repository, whose packages it finds. */
export function gatsbyBuild(folder: string): Command {
  const gatsby = require.resolve("gatsby/cli.js");
  return {
    program: process.execPath,
    args: [gatsby, "build", "--no-color"],
    folder,
    env: GATSBY_ENV,
  };
}
