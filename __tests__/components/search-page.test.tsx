/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Layout } from "../../src/components/layout";
import { NotFoundPage } from "../../src/components/not-found-page";
import { SearchPage } from "../../src/components/search-page";
import { site } from "./sample-views";

const searched = { ...site, searchPath: "/search/" };

test("asks the page itself, and says without script where papers are", () => {
  const html = renderToStaticMarkup(
    <Layout site={searched} path="/search/">
      <SearchPage path="/search/" />
    </Layout>,
  );
  const page = document.createElement("div");
  page.innerHTML = html;
  const { getByRole } = within(document.body.appendChild(page));
  expect(getByRole("search").getAttribute("action")).toBe("/search/");
  expect(getByRole("searchbox", { name: "Search papers" }).getAttribute("name")).toBe("q");
  page.remove();
  expect(/<noscript>.*JavaScript.*href="\/archive\/".*<\/noscript>/.test(html)).toBe(true);
});

test.each([
  ["/search/", "page"],
  ["/", null],
])("the header of %s has the way to it", (path, current) => {
  render(<Layout site={searched} path={path} children={null} />);
  const link = screen.getByRole("link", { name: "Search" });
  expect(link.getAttribute("href")).toBe("/search/");
  expect(link.dataset.action).toBe("search");
  expect(link.getAttribute("aria-current")).toBe(current);
});

test("a site without it has no way to it", () => {
  render(
    <Layout site={site} path="/">
      <NotFoundPage />
    </Layout>,
  );
  expect(screen.queryByRole("link", { name: "Search" })).toBeNull();
});

test("a page that is not found offers it", () => {
  render(
    <Layout site={searched} path="/404.html">
      <NotFoundPage />
    </Layout>,
  );
  expect(screen.getAllByRole("link", { name: "Search" })).toHaveLength(2);
});
