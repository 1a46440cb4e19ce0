/** `npm run bench:page`: what pages of a built site cost a reader with a slow phone. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "../__tests__/support/serve";
import { wholeNumber } from "./build-options";
import { type PageCost, slowPage } from "./browser/slow-page";
import { median } from "./measure/median";
import { textTable } from "./report/text-table";

const HELP = `npm run bench:page -- [options] [path …]

Loads pages of a built site in Chromium with the processor slowed down four times and 1.6 Mbit/s, and prints medians.
Without paths: home, the first digest and paper, and the lists.

  --site FOLDER   the folder that a build filled (public)
  --runs N        how often each page is loaded (5)
`;

async function main(folder: string, runs: number, asked: readonly string[]): Promise<void> {
  const paths = asked.length > 0 ? asked : usualPaths(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  const server = await serve(folder);
  try {
    const rows: string[][] = [];
    for (const path of paths) {
      const loads: PageCost[] = [];
      for (let run = 0; run < runs; run += 1)
        loads.push(await slowPage(browser, server.url + path));
      const of = (key: keyof PageCost) => median(loads.map((load) => load[key]));
      rows.push([
        path,
        of("requests").toFixed(0),
        of("bytes").toFixed(0),
        of("lcp").toFixed(0),
        of("cls").toFixed(4),
        of("tbt").toFixed(0),
      ]);
    }
    console.log(textTable(["page", "requests", "bytes", "LCP ms", "CLS", "TBT ms"], rows));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Returns a page of each kind that the site has. */
function usualPaths(folder: string): string[] {
  const first = (parent: string) => {
    const path = join(folder, parent);
    const names = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
    const page = names.find((entry) => entry.isDirectory() && hasPage(join(path, entry.name)));
    return page === undefined ? [] : [`/${parent}/${page.name}/`];
  };
  const lists = ["/", "/best/", "/subjects/", "/trends/", "/archive/"];
  return [
    ...lists.filter((path) => hasPage(join(folder, path))),
    ...["posts", "papers", "subjects", "authors"].flatMap(first),
  ];
}

function chromiumPath(): string {
  return execFileSync(process.execPath, ["scripts/find-chromium.mjs"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}

const hasPage = (folder: string) => existsSync(join(folder, "index.html"));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: "string", default: "public" },
    runs: { type: "string", default: "5" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  main(resolve(values.site), wholeNumber("--runs", values.runs), positionals).catch(
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
