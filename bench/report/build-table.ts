import { median } from "../measure/median";
import type { BuildCost } from "../sites/timed-site";
import { textTable } from "./text-table";

/** The builds of one site, and how many papers it has. */
export interface BuiltSite {
  readonly name: string;
  readonly papers: number;
  readonly builds: readonly BuildCost[];
}

const HEAD = [
  ...["site", "pages", "files", "MB", "CPU s", "least", "most", "wall s", "peak MB"],
  ...["CPU ms a page", "a paper", "bytes a paper", "ratio"],
];

/** Returns the medians of builds as a table; `against` names the site whose CPU time the ratios compare with. */
export function buildTable(sites: readonly BuiltSite[], against: string): string {
  const base = sites.find(({ name }) => name === against);
  const rows = sites.map(({ name, papers, builds }) => {
    const of = (key: (build: BuildCost) => number) => median(builds.map(key));
    const cpu = of(({ cpuSeconds }) => cpuSeconds);
    const pages = of((build) => build.pages);
    const bytes = of((build) => build.bytes);
    const peaks = builds.flatMap(({ peakMemory }) => (peakMemory === null ? [] : [peakMemory]));
    return [
      name,
      String(pages),
      String(of((build) => build.files)),
      (bytes / 1e6).toFixed(1),
      cpu.toFixed(1),
      Math.min(...builds.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
      Math.max(...builds.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
      of(({ wallSeconds }) => wallSeconds).toFixed(1),
      peaks.length === 0 ? "–" : (median(peaks) / 1e6).toFixed(0),
      ((cpu / pages) * 1000).toFixed(1),
      papers === 0 ? "–" : ((cpu / papers) * 1000).toFixed(1),
      papers === 0 ? "–" : (bytes / papers).toFixed(0),
      base === undefined
        ? "–"
        : (cpu / median(base.builds.map(({ cpuSeconds }) => cpuSeconds))).toFixed(2),
    ];
  });
  return textTable(HEAD, rows);
}
