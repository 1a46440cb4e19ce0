/**
 * The public address of the project's repository, such as "https://github.com/ada/gatsby-theme-hot-papers", without a slash at
 * its end. There is none yet: so the manifest of the package names none, and nothing is released.
 */
export const PROJECT_ADDRESS = null;

/** Returns the fields of the manifest that follow from the project's address; none where it is `null`. */
export function addressFields(address) {
  if (address === null) return {};
  return {
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: "git", url: `git+${address}.git` },
  };
}
