import { HtmlValidate } from "html-validate";
import { type BuiltPage, readPages } from "../support/built-pages";
import { fixtureSite } from "../support/fixture-site";

let pages: BuiltPage[];

beforeAll(async () => {
  pages = [...readPages((await fixtureSite()).publicDir).values()];
}, 2_400_000);

/**
 * Ids are keys of papers, which begin with a digit: valid in HTML, though not plain names in CSS. Papers' titles are as
 * long as they are, and a page is named as its paper.
 */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "valid-id": ["error", { relaxed: true }], "long-title": "off" },
});

test("every page is valid HTML", async () => {
  expect(pages.length).toBeGreaterThan(200);
  const problems = new Map<string, string>();
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        if (!problems.has(ruleId)) problems.set(ruleId, `${path}:${line}:${column} ${message}`);
      }
    }
  }
  expect(Object.fromEntries(problems)).toEqual({});
});
