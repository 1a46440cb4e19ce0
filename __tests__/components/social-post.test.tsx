/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import React from "react";
import { SocialPost } from "../../src/components/social-post";
import type { SocialPostSettings, SocialPostView, SiteInfo } from "../../src/components/types";
import { renderInSite } from "./render-in-site";
import { post, richText, site } from "./sample-views";

const show = (own: Partial<SocialPostView> = {}) => {
  renderInSite(<SocialPost post={post(own)} />);
  return screen.getByRole("figure");
};

test("keeps where, by whom, when and in which language a post was written", () => {
  const figure = show({ lang: "ar", dir: "rtl", author: "قارئ", ...richText("<p>مرحبا</p>") });
  expect(figure.dataset).toMatchObject({ network: "twitter", postId: "1306264630377889792" });
  const quote = figure.querySelector("blockquote");
  expect(quote).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(figure.querySelector("time")?.dateTime).toBe("2020-09-16T16:32Z");
  expect(figure.textContent).toMatch(/^قارئ 16 Sept? 2020 @sample_reader/);
});

test("leads to the original by a plain link", () => {
  const link = within(show()).getByRole("link", { name: /^16 Sept? 2020$/ });
  expect(link.getAttribute("href")).toBe(post().url);
  expect(link.getAttribute("rel")).toBe("noreferrer");
  expect(link.parentElement?.localName).toBe("hot-papers-social-embed");
});

test("leads there by words where a post has no date", () => {
  expect(within(show({ date: null })).getByRole("link", { name: "Show original" })).toBeTruthy();
});

test("names links by their host", () => {
  const link = (url: string, text = url) => `<a href="${url}">${text}</a>`;
  const text = ["https://t.co/abc", "https://www.arxiv.org/abs/1"].map((url) => link(url));
  const photo = link("https://t.co/def", "pic.twitter.com/def");
  const figure = show(
    richText(`<p>${[...text, photo, link("https://a.example", "a tag")].join(" ")}</p>`),
  );
  expect(figure.querySelector("blockquote")?.textContent).toBe("link arxiv.org photo a tag");
});

test("hands on what the network's widget needs", () => {
  const embedUri = "at://did:plc:sample/app.bsky.feed.post/3k";
  const embed = show({ network: "bluesky", embedUri }).querySelector("hot-papers-social-embed");
  expect(embed?.getAttribute("data-embed-uri")).toBe(embedUri);
});

test("never carries the class that makes a plugin load a script", () => {
  expect(show().outerHTML).not.toContain("twitter-tweet");
});

test("says so where a post has no text of its own", () => {
  const figure = show({ network: "mastodon", ...richText("") });
  expect(figure.querySelector("blockquote")?.textContent).toBe(
    "The words of this post are on Mastodon only.",
  );
});

test("names an author once who has no other name than a handle", () => {
  const figure = show({ author: "@ada@scholar.example", handle: "@ada@scholar.example" });
  expect(figure.querySelector("figcaption")?.textContent?.split("@ada@")).toHaveLength(2);
});

const withPosts = (posts: SocialPostSettings): SiteInfo => ({ ...site, posts });

test("is no more than a link where the site does not show the network", () => {
  const only = withPosts({ show: "click", networks: ["bluesky"] });
  const { container } = renderInSite(<SocialPost post={post()} />, only);
  expect(container.innerHTML).toBe(
    '<p><a href="https://twitter.com/sample_reader/status/1306264630377889792" rel="noopener noreferrer">Show original post by Sample Reader on Twitter</a></p>',
  );
});

test("has a plain link and no element where originals are never loaded", () => {
  const still = withPosts({ show: "static", networks: ["twitter"] });
  const { container } = renderInSite(<SocialPost post={post()} />, still);
  expect(container.querySelector("hot-papers-social-embed")).toBeNull();
  expect(screen.getByRole("link", { name: /^16 Sep/ }).getAttribute("href")).toBe(post().url);
});

test.each([
  ["click", null],
  ["visible", "visible"],
] as const)("tells its element when to load the original: %s", (mode, expected) => {
  const of = withPosts({ show: mode, networks: ["twitter"] });
  const { container } = renderInSite(<SocialPost post={post()} />, of);
  const element = container.querySelector("hot-papers-social-embed");
  expect(element?.getAttribute("data-show")).toBe(expected);
});
