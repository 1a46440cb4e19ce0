import { problemsOfSite } from "../support/run-site";

const WRONG = "---\ntitle: Wrong\ndate: 17/09/2020\nslug: wrong\n---\n\nA talk by Ada SchÃ¼tze.\n";
const FILE = "content/posts/wrong.md";

const told = (files: Record<string, string>) =>
  problemsOfSite({ files: { [FILE]: WRONG, ...files } });

test("a build tells all problems, unless the site says otherwise", async () => {
  expect((await told({})).sort()).toEqual([`${FILE} date-invalid`, `${FILE} encoding-repaired`]);
});

test("marks in posts hold for builds", async () => {
  const marked = WRONG.replace("date:", "# hot-papers-ignore date-invalid\ndate:");
  expect(await told({ [FILE]: marked })).toEqual([`${FILE} encoding-repaired`]);
});

test("so do the rules, the ignored files and the baseline of the configuration file", async () => {
  const config = (own: object) => ({ "hot-papers.config.json": JSON.stringify(own) });
  expect(await told(config({ rules: { "date-invalid": "off" } }))).toEqual([
    `${FILE} encoding-repaired`,
  ]);
  expect(await told(config({ ignore: "content/posts/w*.md" }))).toEqual([]);
  const message = "The text was damaged by a wrong encoding: “SchÃ¼tze.” is read as “Schütze.”.";
  const known = { problems: [{ file: FILE, rule: "encoding-repaired", message, count: 1 }] };
  expect(
    await told({ ...config({ baseline: "known.json" }), "known.json": JSON.stringify(known) }),
  ).toEqual([`${FILE} date-invalid`]);
});

test("posts are read from the folder that the configuration file names", async () => {
  const files = {
    "hot-papers.config.json": '{ "content": "digests" }',
    "digests/posts/wrong.md": WRONG,
  };
  expect((await problemsOfSite({ files })).sort()).toEqual([
    "digests/posts/wrong.md date-invalid",
    "digests/posts/wrong.md encoding-repaired",
  ]);
});
