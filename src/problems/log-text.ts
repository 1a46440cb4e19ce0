/** Controls but for the line feed, marks that turn the direction of what follows, and separators of lines and paragraphs. */
const UNSEEN = /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** What services that run builds take for a command: of GitHub, of Azure and GitHub's own runner before, of TeamCity. */
const COMMANDS = /::|##(?=\[|vso|teamcity)/g;

/**
 * Returns a text for a terminal and for the log of a build, of whose words some are the author's: control characters are
 * written out, and nothing is a command to the service that runs the build, wherever a line is broken.
 */
export function logText(text: string): string {
  return text
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(COMMANDS, ([first = "", ...rest]) => [first, ...rest].join(" "));
}
