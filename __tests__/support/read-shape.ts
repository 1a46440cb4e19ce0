import { parseDigest } from "../../src/digest/parse-digest";

/**
 * Returns a post with this text, and a line in its front matter, as it is read: the file, and by paper what tables of shapes
 * compare.
 */
export function readShape(source: string, also = "lang: en") {
  const file = `---\ntitle: T\ndate: 2026-04-20\nslug: t\n${also}\n---\n${source}\n`;
  const { digest, problems } = parseDigest(file, { fileName: "posts/a.md" });
  const { entries, prose } = digest;
  return {
    file,
    entries,
    ids: entries.map(({ arxivId }) => arxivId),
    titles: entries.map(({ title }) => title.text),
    authors: entries.map(({ authors }) => authors),
    prose: prose.map(({ text }) => text).join(" / "),
    rules: problems.map(({ rule }) => rule),
  };
}
