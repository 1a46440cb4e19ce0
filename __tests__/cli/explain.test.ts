import Ajv7 from "ajv";
import Ajv from "ajv/dist/2020";
import { REPORT_SCHEMAS } from "../../src/cli/schema/report-schemas";
import { FRONT_MATTER_SCHEMA } from "../../src/cli/schema/front-matter-schema";
import { RULE_GROUPS } from "../../src/problems/rules";
import { runHere } from "../support/hot-papers";

const run = (...args: string[]) => runHere("/", args);

test("explain prints the page of a rule", async () => {
  expect((await run("explain", "template-unknown")).out).toMatchInlineSnapshot(`
   "template-unknown (error)

   The template is neither post nor page. The file is taken as a post, so a page of the site's would
   stand among the digests.

   Wrong:

     ---
     title: About
     template: pages
     date: 2020-09-17
     ---

     Who we are.

   Right:

     ---
     title: About
     template: page
     date: 2020-09-17
     ---

     Who we are.

   Where only one thing can be meant, hot-papers fix --unsafe mends it. That changes what the site
   shows, so look at it.

   To set its severity: "rules": { "template-unknown": "off" } in hot-papers.config.json, or --rule
   template-unknown=off. To ignore it in one place, put <!-- hot-papers-ignore template-unknown -->
   before the line or at its end; in front matter, # hot-papers-ignore template-unknown.

   Also: docs/reference/problems/template-unknown.md
   "
  `);
});

test.each(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }) => id)))(
  "explain %s has examples and does nothing to the terminal",
  async (id) => {
    const { code, out } = await run("explain", id);
    expect(code).toBe(0);
    expect(out).toMatch(/Wrong:\n\n {2}\S[^]*Right:\n\n {2}\S/);
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  },
);

test("without a rule it lists all; an unknown one names the nearest", async () => {
  expect((await run("explain")).out).toContain("date-invalid");
  expect(await run("explain", "date-invalide")).toMatchObject({
    code: 2,
    err: "hot-papers: there is no rule “date-invalide”. Did you mean date-invalid?\n",
  });
});

test.each(["explain", "schema"] as const)(
  "the JSON of %s is as its schema says",
  async (command) => {
    const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS[command]);
    validate(JSON.parse((await run(command, "--json")).out));
    expect(validate.errors).toBeNull();
  },
);

test("schemas are valid, and what cannot run says so in JSON too", async () => {
  const { out } = await run("schema");
  for (const name of out.trim().split("\n")) {
    const schema = JSON.parse((await run("schema", name)).out);
    const Reader = schema.$schema.includes("draft-07") ? Ajv7 : Ajv;
    expect(() => new Reader({ strict: false }).compile(schema)).not.toThrow();
  }
  const failed = await run("explain", "none", "--json");
  expect(failed.code).toBe(2);
  expect(JSON.parse(failed.out)).toMatchObject({ schema: "hot-papers/error/1" });
  expect(await run("schema", "constructor")).toMatchObject({ code: 2 });
});

const validFrontMatter = new Ajv7({ strict: false }).compile(FRONT_MATTER_SCHEMA);

test.each([
  [{ title: "A", date: "2026-01-09", slug: "a", tags: ["A"], draft: false }, true],
  [{ date: "2026-01-09T08:00:00Z", tags: "A", papers: "none", own: { a: 1 } }, true],
  [{ date: "17/09/2020" }, false],
  [{ template: "pages" }, false],
  [{ draft: "maybe" }, false],
])("front matter %j: %s", (frontMatter, isValid) => {
  expect(validFrontMatter(frontMatter)).toBe(isValid);
});
