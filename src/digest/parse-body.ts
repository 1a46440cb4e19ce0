import type { Report } from "../problems/report";
import type { Range } from "../problems/range";
import { firstTitle } from "./first-title";
import type { LiftedReferences } from "./lines/lift-references";
import { reportOpenBlocks } from "./lines/open-blocks";
import { originThrough, SAME_PLACE, type Origin } from "./origin";
import { reportBareLinks } from "./papers/bare-posts";
import { checkOrder } from "./papers/check-order";
import type { PapersMode } from "./front-matter/papers-mode";
import { inlineReferences } from "./body/inline-references";
import { haveNamesBelow } from "./papers/names-below";
import { parsePaper } from "./papers/parse-paper";
import { reportMissing } from "./body/report-missing";
import { splitBody } from "./body/split-body";
import { reportUnknownFacts } from "./papers/unknown-facts";
import { uniqueIds } from "./papers/unique-ids";
import type { ParseSettings } from "./parse-settings";
import type { TreePlaces } from "./places";
import { plainArticle } from "./rich-text/plain-article";
import { parseProse } from "./rich-text/prose";
import { tagsAround } from "./rich-text/tags-elsewhere";
import { readingBudget } from "./rich-text/reading-cost";
import { tellShortcodes } from "./tell-shortcodes";
import type { Entry, ProseAfter, Tree } from "./types";

/** The text of a post below its front matter. */
export interface Body {
  entries: Entry[];
  prose: ProseAfter[];
  /** The first heading that is not a paper's, with its range on disk. */
  title: { text: string; range: Range } | null;
  /** The places of the trees, in the text that `origin` maps to the file on disk. */
  places: ReadonlyMap<Tree, TreePlaces>;
  origin: Origin;
}

/** What the body needs to know of its file. */
export interface BodyContext {
  /** The index of its first line. */
  start: number;
  /** The front matter's value for where papers are. */
  papers: PapersMode;
  /** The post is a page of the site, which has no papers by default. */
  isPage: boolean;
  settings: ParseSettings;
  /** Makes a `report` for ranges in a text that an origin maps to the file on disk. */
  reportFrom: (origin: Origin) => Report;
  /** Leads from the lines to the file on disk. */
  origin: Origin;
  /** The file's definitions and footnotes, and its lines without them; `null` if it has none. */
  lifted?: LiftedReferences | null;
  /** Receives the footnotes that are shown. */
  shown?: Set<string>;
}

/** Returns the papers and the prose of a post, whose lines from `start` on are not front matter. */
export function parseBody(written: string[], context: BodyContext): Body {
  const { settings, lifted = null, shown = new Set() } = context;
  const places = new Map<Tree, TreePlaces>();
  const inlined = lifted === null ? null : inlineReferences(lifted);
  const { lines, split, origin } = splitBody(inlined?.lines ?? written, {
    ...context,
    origin: originThrough(inlined?.origin ?? SAME_PLACE, context.origin),
  });
  reportOpenBlocks(written, lines, context.start, context.reportFrom(context.origin));
  const linesBefore = lines.length;
  const references = lifted === null ? undefined : { ...lifted, linesBefore, shown };
  const report = tellShortcodes(context.reportFrom(origin));
  if (!context.isPage || context.papers !== "auto") {
    const notes = [...(lifted?.footnotes.values() ?? [])];
    reportMissing(lines, { split, start: context.start, mode: context.papers, notes }, report);
  }
  for (const paper of split.papers) {
    reportBareLinks(lines, paper, split.code, report);
    reportUnknownFacts(lines, paper, split, report);
  }
  const known = { ...split, namesBelow: haveNamesBelow(lines, split) };
  const claimDomId = uniqueIds();
  const budget = readingBudget();
  const entries = split.papers.map((paper, i) =>
    parsePaper(paper, {
      ...{ lines, split: known, position: i + 1, claimDomId, settings, report },
      ...{ origin, places, budget },
      references,
    }),
  );
  const headings = split.papers.map(({ heading }) => heading);
  const ofPapers = new Set(headings);
  const sections = split.headings.filter((heading) => !ofPapers.has(heading));
  checkOrder(entries, headings, sections, report);
  const sources = split.prose.map(({ start, end }) => lines.slice(start, end).join("\n"));
  const around = tagsAround(sources);
  const prose = split.prose.flatMap(({ start, after }, i): ProseAfter[] => {
    const parsed = parseProse(sources[i] ?? "", {
      line: start + 1,
      topHeading: 2,
      idPrefix: `prose-${i + 1}-`,
      settings,
      report,
      places,
      tagsElsewhere: around[i],
      budget,
      references,
    });
    return parsed.tree.children.length === 0 ? [] : [{ ...parsed, after }];
  });
  return { entries, prose, title: firstTitle(sections, { settings, origin }), places, origin };
}

/** Returns a body of plain text, without parsing it. */
export function plainBody(text: string): Body {
  return {
    entries: [],
    prose: plainArticle(text),
    title: null,
    places: new Map(),
    origin: SAME_PLACE,
  };
}
