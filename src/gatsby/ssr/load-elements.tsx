import { type PreRenderHTMLArgs, withPrefix } from "gatsby";
import React from "react";
import manifest from "../../../static/hot-papers/elements/manifest.json";
import { inlineScript } from "../../elements/inline-script";
import { answerAtOnce } from "../../elements/answer-at-once";
import { neededAtOnce } from "../../elements/needed-at-once";
import { sinceScript } from "../../elements/since-script";
import { speculationRules } from "../../elements/speculation-rules";
import { bodyOf } from "./page-body";
import { markerOf } from "./page-marker";
import { siteOfBody } from "./site-of-body";

/** The option of the site's config, which Gatsby's webpack inserts. */
declare const __TRAILING_SLASH__: string;

/**
 * Makes the theme's pages use the reader's colour scheme from the first paint on. Pages without Gatsby's
 * runtime also load elements when they are used, and prefetch linked pages; with the runtime, `startElements`
 * and Gatsby's links do that.
 */
export function loadElements({
  getHeadComponents,
  replaceHeadComponents,
}: Pick<PreRenderHTMLArgs, "getHeadComponents" | "replaceHeadComponents">): void {
  const head = getHeadComponents();
  const mode = markerOf(head);
  if (mode === null) return;
  const main = withPrefix(manifest.main);
  const isStatic = mode === "static";
  const slash = typeof __TRAILING_SLASH__ === "string" && __TRAILING_SLASH__ === "always";
  const body = bodyOf(head) ?? "";
  const site = { ...siteOfBody(body), isHydrated: !isStatic };
  const inline = inlineScript(manifest.inline, main, site);
  const elements = isStatic && neededAtOnce(body) && (
    <script key="hot-papers-elements" type="module" src={main} />
  );
  const loaded = (name: string, module: string) =>
    isStatic &&
    body.includes(`<${name}`) && <script key={name} type="module" src={withPrefix(module)} />;
  // As a module it runs once the page is parsed, so that the element has what it holds.
  const moduleOf = (name: string, script: string) =>
    isStatic &&
    body.includes(`<${name}`) && (
      <script key={name} type="module" dangerouslySetInnerHTML={{ __html: script }} />
    );
  const rules = isStatic && (
    <script
      key="hot-papers-speculation"
      type="speculationrules"
      dangerouslySetInnerHTML={{ __html: speculationRules(withPrefix("/"), slash) }}
    />
  );
  replaceHeadComponents([
    <script key="hot-papers-inline" dangerouslySetInnerHTML={{ __html: inline }} />,
    ...head,
    elements,
    moduleOf("hot-papers-search", answerAtOnce(withPrefix(manifest.search))),
    loaded("hot-papers-reading-list", manifest.readingList),
    loaded("hot-papers-copy-text", manifest.copyText),
    moduleOf("hot-papers-find-paper", manifest.findPaper),
    moduleOf("hot-papers-since", sinceScript(withPrefix(manifest.since))),
    rules,
  ]);
}
