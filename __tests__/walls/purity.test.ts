import { execFileSync } from "node:child_process";
import { REPOSITORY } from "../support/build-site";

/** ESLint loads modules in ways that Jest does not know, so it runs beside it. */
const LINT = `
  import { ESLint } from "eslint";
  const eslint = new ESLint();
  const said = [];
  for (const [filePath, code] of JSON.parse(process.argv[1])) {
    const [{ messages }] = await eslint.lintText(code + "\\n", { filePath });
    said.push(messages.map(({ message }) => message).join("\\n"));
  }
  console.log(JSON.stringify(said));
`;

const CASES: [file: string, code: string, said: string][] = [
  ["src/digest/values/a.ts", "export const a = new Date();", "no clock"],
  ["src/site/routes/a.ts", "export const a = Date.now();", "no clock"],
  ["src/outputs/feeds/a.ts", "export const a = Math.random();", "no chance"],
  ["src/digest/a.ts", 'export const a = fetch("https://sample.example");', "This room is pure"],
  ["src/statistics/a.ts", "export const a = process.env.A;", "This room is pure"],
  [
    "src/components/a.ts",
    'import { useStaticQuery } from "gatsby";\nexport const a = useStaticQuery;',
    "query in a template",
  ],
  // What is given a time may use it, and a component may link.
  ["src/digest/a.ts", "export const a = new Date(0);", ""],
  ["src/components/a.ts", 'import { Link } from "gatsby";\nexport const a = Link;', ""],
];

test("lint forbids clock, random numbers, network and machine in the pure rooms, and queries in components", () => {
  const cases = JSON.stringify(CASES.map(([file, code]) => [file, code]));
  const said: string[] = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", LINT, cases], {
      cwd: REPOSITORY,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  expect(said).toEqual(
    CASES.map(([, , advice]) => (advice === "" ? "" : expect.stringContaining(advice))),
  );
});
