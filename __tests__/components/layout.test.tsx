/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import React from "react";
import { renderToString } from "react-dom/server";
import { DigestPage } from "../../src/components/digest-page";
import { Layout } from "../../src/components/layout";
import { digest, site } from "./sample-views";

const show = (path: string, lang?: string) =>
  render(
    <Layout site={site} path={path} lang={lang}>
      <h1>A page</h1>
    </Layout>,
  ).container;

test("has each landmark once, and a way past the first of them", () => {
  show("/");
  for (const role of ["banner", "main", "contentinfo"]) screen.getByRole(role);
  const skip = screen.getByRole("link", { name: "Skip to content" });
  expect(skip.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
});

test("has no id that the key of a paper could be", () => {
  show("/");
  expect(screen.getByRole("main").id).toMatch(/[^\p{L}\p{N}.-]/u);
});

test.each([
  ["/", { Digests: "page" }],
  ["/archive", { Archive: "page" }],
  ["/archive/2020/09/", { Archive: "true" }],
  ["/archived/", {}],
  ["/posts/a/", {}],
])("marks in the navigation where %s is", (path, expected) => {
  show(path);
  const nav = screen.getByRole("navigation", { name: "Site" });
  const marked = within(nav)
    .getAllByRole("link")
    .filter((link) => link.hasAttribute("aria-current"))
    .map((link) => [link.textContent, link.getAttribute("aria-current")]);
  expect(Object.fromEntries(marked)).toEqual(expected);
});

test("what a site has above its base path is not where a page of the theme is", () => {
  const navigation = [
    { label: "The lab", path: "/" },
    { label: "Digests", path: "/digests/" },
    { label: "Archive", path: "/digests/archive/" },
  ];
  render(
    <Layout site={{ ...site, homePath: "/digests/", navigation }} path="/digests/archive/2020/">
      <h1>A page</h1>
    </Layout>,
  );
  const marked = screen
    .getAllByRole("link")
    .filter((link) => link.hasAttribute("aria-current"))
    .map((link) => link.textContent);
  expect(marked).toEqual(["Archive"]);
});

test("tags its own words where the page is in another language", () => {
  expect(show("/", "ja").querySelectorAll("[lang=en]")).toHaveLength(3);
});

test("does not repeat the page's language", () => {
  expect(show("/", "en").querySelector("[lang]")).toBeNull();
});

test("gives the elements in the browser their words", () => {
  expect(show("/").querySelector<HTMLElement>("[data-hot-papers]")?.dataset).toMatchObject({
    postLoading: "Loading…",
    postFailed: "It can’t be shown here.",
    copied: "Copied",
  });
});

test("hydrates what was rendered, without a complaint", () => {
  const complaints = jest.spyOn(console, "error").mockImplementation();
  const page = (
    <Layout site={site} path="/">
      <DigestPage digest={digest()} />
    </Layout>
  );
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  const before = container.innerHTML;
  render(page, { container: document.body.appendChild(container), hydrate: true });
  expect(container.innerHTML).toBe(before);
  expect(complaints).not.toHaveBeenCalled();
});
