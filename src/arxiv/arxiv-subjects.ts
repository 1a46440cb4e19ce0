import { ARXIV_CATEGORIES } from "./arxiv-categories";

/** A subject of arXiv's taxonomy. */
export interface ArxivSubject {
  /** Such as `cs.LG`. */
  code: string;
  /** Such as `Machine Learning`. */
  name: string;
  /** One of arXiv's eight groups, such as `Computer Science`. */
  group: string;
}

/** Archives that arXiv closed, each with the category that replaced it. */
const FORMER: Record<string, string> = {
  "acc-phys": "physics.acc-ph",
  "adap-org": "nlin.AO",
  "alg-geom": "math.AG",
  "ao-sci": "physics.ao-ph",
  "atom-ph": "physics.atom-ph",
  "bayes-an": "physics.data-an",
  "chao-dyn": "nlin.CD",
  "chem-ph": "physics.chem-ph",
  "cmp-lg": "cs.CL",
  "comp-gas": "nlin.CG",
  "dg-ga": "math.DG",
  "funct-an": "math.FA",
  "mtrl-th": "cond-mat.mtrl-sci",
  "patt-sol": "nlin.PS",
  "plasm-ph": "physics.plasm-ph",
  "q-alg": "math.QA",
  "solv-int": "nlin.SI",
  "supr-con": "cond-mat.supr-con",
};

/** Archives that had no categories at first: old papers carry their bare codes. */
const BARE: Record<string, { name: string; group: string }> = {
  "astro-ph": { name: "Astrophysics", group: "Physics" },
  "cond-mat": { name: "Condensed Matter", group: "Physics" },
  "q-bio": { name: "Quantitative Biology", group: "Quantitative Biology" },
};

/** Two codes of one category, each with the one that arXiv counts as its main one. */
const ALIASES: Record<string, string> = {
  "cs.NA": "math.NA",
  "cs.SY": "eess.SY",
  "math.IT": "cs.IT",
  "math.MP": "math-ph",
  "q-fin.EC": "econ.GN",
  "stat.TH": "math.ST",
};

const MAIN_CODES = new Map(Object.entries({ ...ALIASES, ...FORMER }));

const LONGEST_CODE = 20;

const BY_CODE = new Map<string, ArxivSubject>();
for (const [group, categories] of Object.entries(ARXIV_CATEGORIES)) {
  for (const [code, name] of Object.entries(categories)) {
    BY_CODE.set(code.toLowerCase(), { code, name, group });
  }
}
for (const [code, { name, group }] of Object.entries(BARE)) {
  BY_CODE.set(code, { code, name, group });
}
for (const [code, successor] of Object.entries(FORMER)) {
  const subject = BY_CODE.get(successor.toLowerCase());
  if (subject !== undefined) BY_CODE.set(code, { ...subject, code });
}

/**
 * Returns the subject with this code in whatever case, or `null`. A closed archive (`cmp-lg`) keeps its code
 * and has the name of the category that replaced it.
 */
export function findArxivSubject(code: string): ArxivSubject | null {
  return code.length > LONGEST_CODE ? null : (BY_CODE.get(code.toLowerCase()) ?? null);
}

const NAMES: ReadonlySet<string> = new Set(
  Object.values(ARXIV_CATEGORIES).flatMap((categories) =>
    Object.values(categories).map((name) => name.toLowerCase()),
  ),
);

/** Returns whether one subject or several have this name, in whatever case. */
export function isSubjectName(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/** Returns the subject of this name in whatever case, or `null` where there is none, or several. */
export function findSubjectNamed(name: string): ArxivSubject | null {
  const wanted = name.toLowerCase();
  const codes = Object.values(ARXIV_CATEGORIES).flatMap((categories) =>
    Object.entries(categories).flatMap(([code, each]) =>
      each.toLowerCase() === wanted ? [code] : [],
    ),
  );
  const [code, ...others] = codes;
  return code === undefined || others.length > 0 ? null : findArxivSubject(code);
}

/** Returns the other codes of a subject: `cs.SY` for `eess.SY`. */
export function subjectAliases(code: string): string[] {
  return Object.entries(ALIASES).flatMap(([alias, main]) => (main === code ? [alias] : []));
}

/** Returns the code under which arXiv lists `code`: `math.NA` for `cs.NA`, `cs.CL` for `cmp-lg`, else itself. */
export function mainSubjectCode(code: string): string {
  return MAIN_CODES.get(code) ?? code;
}
