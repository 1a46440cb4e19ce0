import React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SiteLink } from "../../src/components/site-link";

jest.mock("gatsby", () => ({
  Link: ({ to }: { to: string }) => <a href={`/prefix${to}`} data-router="" />,
  withPrefix: (path: string) => `/prefix${path}`,
}));

test.each([
  ["/archive/", '<a href="/prefix/archive/" data-router=""></a>'],
  ["/subjects/cs.LG/", '<a href="/prefix/subjects/cs.LG/" data-router=""></a>'],
  ["/papers/2009.06732", '<a href="/prefix/papers/2009.06732" data-router=""></a>'],
  ["/authors/jørgen-é/", '<a href="/prefix/authors/j%C3%B8rgen-%C3%A9/" data-router=""></a>'],
  ["/tag/%E6%97%A5/rss.xml", '<a href="/prefix/tag/%E6%97%A5/rss.xml">x</a>'],
  ["/tag/日/rss.xml", '<a href="/prefix/tag/%E6%97%A5/rss.xml">x</a>'],
  ["/feeds.opml", '<a href="/prefix/feeds.opml">x</a>'],
  ["/rss.xml", '<a href="/prefix/rss.xml">x</a>'],
  ["//other.example/", '<a href="//other.example/">x</a>'],
  ["https://other.example/", '<a href="https://other.example/">x</a>'],
  ["mailto:a@b.example", '<a href="mailto:a@b.example">x</a>'],
])("leads to %s", (to, expected) => {
  expect(renderToStaticMarkup(<SiteLink to={to}>x</SiteLink>)).toBe(expected);
});
