/** Definitions could make much of little, and no abstract holds one. */
const DEFINITION =
  /\\(?:[gex]?def|(?:future)?let|global|(?:re|provide)?newcommand|providecommand)(?![A-Za-z])/;

/** Returns whether TeX defines commands of its own. */
export function definesCommands(tex: string): boolean {
  return DEFINITION.test(tex);
}
