/** A line that opens or closes the block of code in which posts quote a format of other programs. */
export const CODE_FENCE = /^ {0,3}(?:`{3,}|~{3,})\w*[ \t]*$/;
