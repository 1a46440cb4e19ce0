import { metricTotals } from "../../src/statistics/metric-totals";

const metrics = (...all: [string, number, string | null][]) => ({
  metrics: all.map(([name, value, asOf]) => ({ name, value, asOf })),
});

test("adds up each metric and keeps the latest time", () => {
  const early = "2020-09-17T09:55:42.000Z";
  const late = "2020-09-18T00:00:00.000Z";
  const entries = [
    metrics(["retweets", 1, late], ["likes", 2, null]),
    metrics(),
    metrics(["likes", 30, null], ["retweets", 40, early]),
  ];
  expect(metricTotals(entries)).toEqual([
    { name: "retweets", value: 41, asOf: late },
    { name: "likes", value: 32, asOf: null },
  ]);
});

test("has nothing to say of a digest without numbers", () => {
  expect(metricTotals([metrics()])).toEqual([]);
});
