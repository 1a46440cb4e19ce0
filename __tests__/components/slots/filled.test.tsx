/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DigestPage } from "../../../src/components/digest-page";
import { Layout } from "../../../src/components/layout";
import { PageHead } from "../../../src/components/page-head";
import { PaperPage } from "../../../src/components/paper-page";
import type { AfterDigestProps } from "../../../src/components/slots/after-digest";
import type { AfterPaperProps } from "../../../src/components/slots/after-paper";
import type { BeforeDigestProps } from "../../../src/components/slots/before-digest";
import type { HeadExtraProps } from "../../../src/components/slots/head-extra";
import type { SiteFooterSlotProps } from "../../../src/components/slots/site-footer";
import { digest, entry, paper, site } from "../sample-views";

// What a site's shadow does: another module stands in the place of the theme's.
jest.mock("../../../src/components/slots/before-digest", () => ({
  BeforeDigest: ({ digest: { title } }: BeforeDigestProps) => <p>before {title}</p>,
}));
jest.mock("../../../src/components/slots/after-digest", () => ({
  AfterDigest: ({ digest: { title } }: AfterDigestProps) => <p>after {title}</p>,
}));
jest.mock("../../../src/components/slots/after-paper", () => ({
  AfterPaper: (props: AfterPaperProps) => (
    <p>{props.page === "digest" ? `below ${props.entry.domId}` : `of ${props.paper.key}`}</p>
  ),
}));
jest.mock("../../../src/components/slots/head-extra", () => ({
  HeadExtra: ({ page }: HeadExtraProps) => <meta name="extra" content={page.path} />,
}));
jest.mock("../../../src/components/slots/site-footer", () => ({
  SiteFooterSlot: ({ path }: SiteFooterSlotProps) => <p>footer of {path}</p>,
}));

const show = (page: React.ReactNode) =>
  render(
    <Layout site={site} path="/posts/a/">
      {page}
    </Layout>,
  ).container;

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test("a digest has what a site adds before it, below each paper and after them", () => {
  const two = [entry(), entry({ domId: "second", rank: 2 })];
  show(<DigestPage digest={digest({ title: "T", entries: two })} />);
  const papers = screen.getAllByRole("article");
  const [before, after] = [screen.getByText("before T"), screen.getByText("after T")];
  expect(isBefore(screen.getByRole("heading", { level: 1 }), before)).toBe(true);
  expect(papers.every((one) => isBefore(before, one) && isBefore(one, after))).toBe(true);
  expect(papers.map((one) => within(one).getByText(/^below/).textContent)).toEqual(
    two.map(({ domId }) => `below ${domId}`),
  );
});

test("an article has what stands before and after a digest", () => {
  show(<DigestPage digest={digest({ title: "T", entries: [] })} />);
  const [before, after] = [screen.getByText("before T"), screen.getByText("after T")];
  expect(isBefore(screen.getByRole("heading", { level: 1 }), before)).toBe(true);
  expect(isBefore(before, after)).toBe(true);
});

test("a paper's own page has what stands below a paper", () => {
  show(<PaperPage paper={paper()} />);
  expect(within(screen.getByRole("article")).getByText(`of ${paper().key}`)).toBeTruthy();
});

test("every page has what a site adds to its footer and to its head", () => {
  show(null);
  within(screen.getByRole("contentinfo")).getByText("footer of /posts/a/");
  const head = renderToStaticMarkup(
    <PageHead site={site} title="T" description={null} path="/a/" type="website" hydrate={false} />,
  );
  expect(head).toContain('<meta name="extra" content="/a/"/>');
});
