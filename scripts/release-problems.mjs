/**
 * Returns why a version may not be released, a sentence each; none if it may.
 *
 * @param {{
 *   version: string,
 *   address: string | null,
 *   changelog: string,
 *   status: string,
 *   tags: string[],
 * }} state `address` of the project; `status` as `git status --porcelain` prints it; `tags` of the commit.
 */
export function releaseProblems({ version, address, changelog, status, tags }) {
  const problems = [];
  if (address === null) {
    problems.push(
      "The project has no public address: set PROJECT_ADDRESS in scripts/project-address.mjs. npm's provenance needs it.",
    );
  }
  const heading = changelog.split("\n").find((line) => line.startsWith("## ")) ?? "";
  if (!new RegExp(`^## ${version.replaceAll(".", "\\.")}, \\d{4}-\\d{2}-\\d{2}$`).test(heading)) {
    problems.push(
      `CHANGELOG.md begins with "${heading}": write "## ${version}, " and the day, such as 2026-01-31.`,
    );
  }
  if (status.trim() !== "") problems.push("There are changes that are not committed.");
  if (!tags.includes(`v${version}`)) {
    problems.push(`The commit has no tag v${version}: git tag v${version}`);
  }
  return problems;
}
