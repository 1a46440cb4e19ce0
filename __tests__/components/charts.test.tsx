/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { BarChart } from "../../src/components/bar-chart";
import { barPath } from "../../src/charts/bar-path";
import { monthTicks } from "../../src/charts/month-ticks";
import { valueAxis } from "../../src/charts/value-axis";
import { renderInSite } from "./render-in-site";

const span = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(first, index)).toISOString().slice(0, 7),
  );
const labels = (months: string[], count = 6, lang = "en") =>
  monthTicks(months, count, lang).map(({ index, label }) => `${index} ${label}`);

test("bars stand apart, a unit wide, as high as their value; what is nothing is not drawn", () => {
  expect(barPath([5, 0, 10], 10)).toBe(
    "M0.2,50L0.8,50L0.8,100L0.2,100ZM2.2,0L2.8,0L2.8,100L2.2,100Z",
  );
});

test("many bars are one silhouette, which an empty month breaks", () => {
  const values = Array.from({ length: 61 }, (_, index) => (index < 2 || index === 60 ? 10 : 0));
  expect(barPath(values, 20)).toBe(
    "M0,50L1,50L1,50L2,50L2,100L1,100L1,100L0,100ZM60,50L61,50L61,100L60,100Z",
  );
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [7, [0, 2, 4, 6, 8]],
  [106, [0, 50, 100, 150]],
  [620048, [0, 200000, 400000, 600000, 800000]],
])("an axis up to %d has the steps %j", (highest, ticks) => {
  expect(valueAxis(highest)).toEqual({ top: ticks.at(-1), ticks });
});

test.each([
  ["one month", span(2026, 1), ["0 Jan"]],
  ["a few months", span(2026, 4), ["0 Jan", "1 Feb", "2 Mar", "3 Apr"]],
  ["seven", span(2026, 7), ["0 Jan", "2 Mar", "4 May", "6 Jul"]],
  ["eight from November", span(2025, 18).slice(10), ["0 Nov", "2 Jan", "4 Mar", "6 May"]],
  ["a year", span(2026, 12), ["0 Jan", "3 Apr", "6 Jul", "9 Oct"]],
  ["fourteen months", span(2025, 14), ["0 2025", "3 Apr", "6 Jul", "9 Oct", "12 2026"]],
  ["six years", span(2021, 72), ["0 2021", "12 2022", "24 2023", "36 2024", "48 2025", "60 2026"]],
  [
    "eleven years",
    span(2016, 130),
    ["0 2016", "24 2018", "48 2020", "72 2022", "96 2024", "120 2026"],
  ],
])("%s are told by round ones", (_, months, expected) => {
  expect(labels(months)).toEqual(expected);
});

test.each(["en", "en-GB", "ja"])(
  "no label touches the next one on the narrowest page (%s)",
  (lang) => {
    // Of a page of 320 px the chart has 248. In 13 px Latin letters are some 7.5 wide, others 13.
    const widthOf = (label: string) =>
      [...label].reduce((width, letter) => width + (letter < "\u3000" ? 7.5 : 13), 0);
    const touching: string[] = [];
    for (let count = 1; count <= 240; count += 1) {
      for (const start of [0, 4, 10]) {
        const months = span(2021, count + start).slice(start);
        const ends = monthTicks(months, 6, lang).map(({ index, label }) => {
          const middle = ((index + 0.5) / count) * 248;
          const left = middle / 248 > 0.95 ? 260 - widthOf(label) : middle - widthOf(label) / 2;
          return { left, right: left + widthOf(label) };
        });
        const touches = ends.some(({ left }, at) => left < (ends[at - 1]?.right ?? -Infinity) + 4);
        if (touches) touching.push(`${count} from ${months[0] ?? ""}`);
      }
    }
    expect(touching).toEqual([]);
  },
);

test("months are named as their language does", () => {
  expect(labels(span(2025, 14), 6, "ja")).toEqual([
    "0 2025年",
    "3 4月",
    "6 7月",
    "9 10月",
    "12 2026年",
  ]);
});

test("a chart has a name, and a description with its span and its highest value", () => {
  renderInSite(
    <BarChart
      id="papers"
      title="Papers by month"
      months={["2025-12", "2026-01", "2026-02"]}
      values={[1, 3, 2]}
      format={String}
    />,
  );
  const chart = screen.getByRole("img", { name: "Papers by month" });
  const note = chart.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(note)?.textContent).toBe(
    "From December 2025 to February 2026. The highest: 3 in January 2026.",
  );
  const words = [...chart.querySelectorAll("[aria-hidden] text")].map(
    ({ textContent }) => textContent,
  );
  expect(words).toEqual(["0", "1", "2", "3", "Dec", "Jan", "Feb"]);
});

test("the bars of a chart lead to their months and say their numbers", () => {
  renderInSite(
    <BarChart
      id="papers"
      title="Papers by month"
      months={["2025-12", "2026-01", "2026-02"]}
      values={[1, 0, 2]}
      paths={["/archive/2025/12/", null, null]}
      format={(value) => `${value} papers`}
    />,
  );
  const chart = within(screen.getByRole("group", { name: "Papers by month" }));
  const links = chart.getAllByRole("link").map((link) => [link.textContent, link.outerHTML]);
  expect(links).toEqual([["December 2025: 1 papers", expect.stringContaining('"0%"')]]);
  expect(chart.getByText("February 2026: 2 papers")).toBeTruthy();
  expect(chart.queryByText(/January 2026: /)).toBeNull();
});

test("bars that are too narrow to be pointed at lead nowhere: the table below does", () => {
  const months = span(2016, 61);
  const paths = months.map((month) => `/archive/${month}/`);
  const values = months.map(() => 1);
  renderInSite(<BarChart id="a" title="A" {...{ months, values, paths }} format={String} />);
  expect(screen.getByRole("img", { name: "A" }).querySelector("a")).toBeNull();
});

test("a chart of nothing is none", () => {
  const { container } = renderInSite(
    <BarChart id="a" title="A" months={["2026-01"]} values={[0]} format={String} />,
  );
  expect(container.innerHTML).toBe("");
});

test("charts side by side share a scale", () => {
  const { container } = renderInSite(
    <BarChart
      id="a"
      title="A"
      months={["2026-01"]}
      values={[10]}
      highest={40}
      format={String}
      small
    />,
  );
  expect(within(container).getByText("40")).toBeTruthy();
  expect(container.querySelector("path:last-child")?.getAttribute("d")).toContain(",75L");
});
