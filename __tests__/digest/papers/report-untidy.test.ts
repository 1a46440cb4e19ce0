import { reportUntidy } from "../../../src/digest/papers/report-untidy";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";
import { applyEdits } from "../../support/apply-edits";

/** The lines after all edits, where these change any. */
function tidied(...lines: string[]): string[] {
  const problems: Problem[] = [];
  reportUntidy(lines, 0, reportInto(problems));
  const edits = problems.flatMap((problem) => problem.edits);
  return applyEdits(lines.join("\n"), edits).split("\n");
}

test.each([
  ["http://arxiv.org/abs/2009.06732", "https://arxiv.org/abs/2009.06732"],
  [
    "[a](http://www.github.com/a/b) <http://doi.org/10.1/2>",
    "[a](https://www.github.com/a/b) <https://doi.org/10.1/2>",
  ],
  ["http://GitHub.com/a", "https://GitHub.com/a"],
  ['<a href="http://twitter.com/a/status/1">', '<a href="https://twitter.com/a/status/1">'],
  ["http://arxiv.org/pdf/2009.06732v2.pdf, and", "https://arxiv.org/pdf/2009.06732v2, and"],
  [
    "[pdf](https://arxiv.org/pdf/cs/0501001.pdf#page=2)",
    "[pdf](https://arxiv.org/pdf/cs/0501001#page=2)",
  ],
])("%s becomes %s", (line, expected) => {
  expect(tidied(line)).toEqual([expected]);
});

test.each([
  // Not known to answer by https, or not that host at all.
  "http://papers.example/a",
  "http://arxiv.org.papers.example/a",
  "http://arxiv.org:8080/a",
  "http://arxiv.org@papers.example/a",
  "http://notarxiv.org/",
  // Part of another address, or of code.
  "https://web.archive.org/web/2020/http://arxiv.org/abs/2009.06732",
  "https://a.example/?u=http://arxiv.org/abs/2009.06732",
  "`http://arxiv.org/`",
  "`see http://arxiv.org/` and",
  // Other files.
  "https://arxiv.org/pdf/2009.06732.pdf.zip",
  "https://papers.example/arxiv.org/pdf/2009.06732.pdf",
  "https://arxiv.org/anc/2009.06732.pdf",
])("%s stays", (line) => {
  expect(tidied(line)).toEqual([line]);
});

test("of scripts of one network, the first stays; others and those in code are left alone", () => {
  const twitter =
    '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';
  const mastodon = '<script src="https://social.example/embed.js" async="async"></script>';
  const other = '<script src="https://papers.example/a.js"></script>';
  expect(
    tidied(
      `<p> ${twitter}`,
      `<p> ${twitter} </p>`,
      mastodon,
      mastodon,
      other,
      other,
      "",
      "```",
      twitter,
      "```",
    ),
  ).toEqual([`<p> ${twitter}`, "<p> </p>", mastodon, "", other, other, "", "```", twitter, "```"]);
});
