/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { FeedsPage } from "../../src/components/feeds-page";
import { renderInSite } from "./render-in-site";

test("lists the feeds of each kind in all their formats", () => {
  const files = { rss: "/tag/日/rss.xml", atom: "/tag/日/atom.xml", json: "/tag/日/feed.json" };
  renderInSite(
    <FeedsPage
      groups={[{ title: "Tags", feeds: [{ name: "日", files }] }]}
      files={[{ label: "OPML", url: "/feeds.opml" }]}
    />,
  );
  screen.getByRole("heading", { level: 1, name: "Feeds" });
  const tags = within(screen.getByRole("region", { name: "Tags" }));
  const links = tags
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["RSS", "/tag/%E6%97%A5/rss.xml"],
    ["Atom", "/tag/%E6%97%A5/atom.xml"],
    ["JSON Feed", "/tag/%E6%97%A5/feed.json"],
  ]);
  expect(screen.getByRole("link", { name: "OPML" }).getAttribute("href")).toBe("/feeds.opml");
  expect(screen.getByRole("link", { name: "Authors" }).getAttribute("href")).toBe("/authors/");
});
