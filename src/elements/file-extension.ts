/**
 * The ending of the address of a file, as a part of a regular expression or URLPattern: `.bib`, `.mp4`, but
 * neither `/papers/2009.06732` nor `/subjects/cs.LG`.
 */
export const FILE_EXTENSION = "[a-z][a-z0-9]+";
