import { buildTable } from "../../../bench/report/build-table";

const build = (cpuSeconds: number, peakMemory: number | null = 2e9) => ({
  cpuSeconds,
  wallSeconds: cpuSeconds / 2,
  peakMemory,
  files: 30,
  pages: 10,
  bytes: 5e6,
});

test("builds are shown by their medians, with ratios to one site's CPU time", () => {
  const sites = [
    { name: "theme", papers: 4, builds: [build(12), build(10), build(90)] },
    { name: "bare", papers: 0, builds: [build(5, null), build(3, null)] },
  ];
  expect(buildTable(sites, "bare")).toMatchInlineSnapshot(`
   "| site  | pages | files |   MB | CPU s | least | most | wall s | peak MB | CPU ms a page | a paper | bytes a paper | ratio |
   | ----- | ----: | ----: | ---: | ----: | ----: | ---: | -----: | ------: | ------------: | ------: | ------------: | ----: |
   | theme |    10 |    30 |  5.0 |  12.0 |  10.0 | 90.0 |    6.0 |    2000 |        1200.0 |  3000.0 |       1250000 |  3.00 |
   | bare  |    10 |    30 |  5.0 |   4.0 |   3.0 |  5.0 |    2.0 |       – |         400.0 |       – |             – |  1.00 |"
  `);
});
