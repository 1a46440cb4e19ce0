/** What an item of a list or a cell of a table in HTML begins with; such lines are read without their tags. */
export const PART_OF_LIST = /^[ \t]*<(?:li|d[dt]|t[dhr])\b/i;
