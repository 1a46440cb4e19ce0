import { allowedSources } from "../../../src/gatsby/ssr/allowed-sources";
import { pageSources } from "../../../src/gatsby/ssr/page-sources";

test("a site that adds no sources gets no message, even if it shows widgets of posts", () => {
  const post =
    '<figure data-network="bluesky"><hot-papers-social-embed><a href="https://bsky.app/x">x</a></hot-papers-social-embed></figure>';
  expect(allowedSources([pageSources(`<img src="/a.png">${post}`)])).toBeNull();
});

test("hosts are listed with their use and number of pages, and attributes with script as blocked", () => {
  const stats = '<script src="https://stats.example/a.js"></script>';
  const form = '<form action="https://letters.example/"><button onclick="go()">';
  expect(allowedSources([pageSources(stats + form), pageSources(stats)])).toMatchInlineSnapshot(`
   "The Content-Security-Policy of pages allows these hosts, which their HTML names:
     https://letters.example: forms (1 page)
     https://stats.example: script, and all that it asks there (2 pages)
   It stops the attributes onclick: put their script into a script element."
  `);
});
