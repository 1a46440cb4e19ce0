/** Every rule that input can break, with its severity. docs/reference/problems.md has an entry for each. */
export const RULES = {
  "front-matter-missing": "warning",
  "front-matter-yaml": "error",
  "front-matter-value": "warning",
  "title-missing": "warning",
  "date-missing": "warning",
  "date-invalid": "error",
  "template-unknown": "error",
  "slug-missing": "warning",
  "slug-collision": "error",
  "path-collision": "error",
  "file-empty": "warning",
  "file-outside": "warning",
  "file-name": "warning",
  "file-too-large": "error",
  "control-character": "warning",
  "encoding-repaired": "warning",
  "encoding-damaged": "error",
  "heading-unnumbered": "warning",
  "number-order": "warning",
  "paper-repeated": "warning",
  "paper-unlinked": "warning",
  "metrics-invalid": "warning",
  "links-invalid": "warning",
  "links-disagree": "warning",
  "subjects-invalid": "warning",
  "arxiv-id-invalid": "warning",
  "subject-unknown": "warning",
  "post-unclosed": "warning",
  "post-unrecognised": "warning",
  "post-date": "warning",
  "url-unsafe": "warning",
  "html-unsafe": "warning",
  "math-invalid": "warning",
  "math-too-long": "warning",
  "nesting-too-deep": "warning",
  "image-missing": "warning",
  "image-outside": "warning",
  "image-unusable": "warning",
  "image-remote": "warning",
  "social-image-missing": "warning",
  "social-image-glyphs": "warning",
  "social-image-font": "warning",
  "social-image-tools": "warning",
  "social-image-failed": "warning",
  "site-url-missing": "warning",
} as const;

export type RuleId = keyof typeof RULES;
export type Severity = "error" | "warning";

/** Something in a post that is not as it should be, with its place and what to do about it. */
export interface Problem {
  rule: RuleId;
  severity: Severity;
  /** From 1, in the file as it is on disk. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  message: string;
  /** What the author can do; `null` where nothing can be said. */
  fix: string | null;
}

/** Takes a problem found at a place in a post; severity comes from the rule. */
export type Report = (
  rule: RuleId,
  place: { line: number; column: number },
  message: string,
  fix?: string,
) => void;

/** Returns a `report` function that appends to `problems`. */
export function reportInto(problems: Problem[]): Report {
  return (rule, { line, column }, message, fix) => {
    problems.push({ rule, severity: RULES[rule], line, column, message, fix: fix ?? null });
  };
}
