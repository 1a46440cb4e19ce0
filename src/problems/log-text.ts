/**
 * Control characters except the line feed, marks that change the text direction, and separators of lines and
 * paragraphs.
 */
const UNSEEN = /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Text that build services read as a command: GitHub, Azure and GitHub's older form, TeamCity. */
const COMMANDS = /::|##(?=\[|vso|teamcity)/g;

/**
 * Returns a text, parts of which are from the author, for a terminal and the log of a build: control
 * characters are escaped, and nothing is a command to the build service, wherever a line is broken.
 */
export function logText(text: string): string {
  return text
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(COMMANDS, ([first = "", ...rest]) => [first, ...rest].join(" "));
}
