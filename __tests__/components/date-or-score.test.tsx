/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import React from "react";
import { DateOrScore } from "../../src/components/date-or-score";
import { renderInSite } from "./render-in-site";
import { row } from "./sample-views";

const FORMULA = "Score: likes, and reposts up to a quarter of them.";
const show = (scoreHref: string | null, papers = [row()]) =>
  renderInSite(
    <DateOrScore order="date" dateHref="/a/" scoreHref={scoreHref} isFirstPage papers={papers} />,
  ).container;

test.each([
  ["beside the choice", "/a/by-score/", 2],
  ["in a list of one order, whose margin has scores too", null, 0],
])("the formula of the scores stands %s", (_where, scoreHref, orders) => {
  expect(show(scoreHref).textContent).toContain(FORMULA);
  expect(screen.queryAllByRole("link")).toHaveLength(orders);
});

test("papers without counts have no formula", () => {
  expect(show(null, [row({ score: 0, scoreMetrics: [] })]).textContent).toBe("");
});
