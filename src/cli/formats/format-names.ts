/** The forms in which `check` tells problems. */
export const FORMATS = ["pretty", "unix", "json", "github", "sarif"] as const;

export type FormatName = (typeof FORMATS)[number];
