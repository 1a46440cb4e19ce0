import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";

interface ReleaseState {
  version: string;
  address: string | null;
  changelog: string;
  status: string;
  tags: string[];
}

const { addressFields, PROJECT_ADDRESS } = jest.requireActual<{
  addressFields: (address: string | null) => object;
  PROJECT_ADDRESS: string | null;
}>("../../scripts/project-address.mjs");
const { releaseProblems } = jest.requireActual<{
  releaseProblems: (state: ReleaseState) => string[];
}>("../../scripts/release-problems.mjs");

const ready = {
  version: "1.2.3",
  address: "https://code.example/theme",
  changelog: "# Changelog\n\n## 1.2.3, 2026-01-31\n\n## 1.2.2, 2026-01-02\n",
  status: "",
  tags: ["v1.2.3"],
};

test("a version that is ready has no problem", () => {
  expect(releaseProblems(ready)).toEqual([]);
});

test.each<[string, Partial<ReleaseState>, RegExp]>([
  ["a project without an address", { address: null }, /no public address/],
  ["an unreleased heading", { changelog: "## 1.2.3, unreleased\n" }, /begins with "## 1\.2\.3, u/],
  ["the heading of another version", { version: "1.2.30" }, /write "## 1\.2\.30, "/],
  ["changes", { status: " M README.md\n" }, /not committed/],
  ["another tag", { tags: ["v1.2.2", ""] }, /git tag v1\.2\.3/],
])("%s keeps it back", (_, state, said) => {
  expect(releaseProblems({ ...ready, ...state }).join("\n")).toMatch(said);
});

test("the manifest names the project's address by its constant alone", () => {
  for (const field of ["repository", "homepage", "bugs"]) {
    expect(Object.keys(manifest)).not.toContain(field);
  }
  expect(addressFields(null)).toEqual({});
  expect(addressFields("https://code.example/theme")).toMatchInlineSnapshot(`
   {
     "bugs": {
       "url": "https://code.example/theme/issues",
     },
     "homepage": "https://code.example/theme#readme",
     "repository": {
       "type": "git",
       "url": "git+https://code.example/theme.git",
     },
   }
  `);
});

test("today's state is not released by accident", () => {
  const changelog = readFileSync(join(__dirname, "../../CHANGELOG.md"), "utf8");
  const problems = releaseProblems({ ...ready, changelog, address: PROJECT_ADDRESS });
  expect(problems.length > 0).toBe(PROJECT_ADDRESS === null || /unreleased/.test(changelog));
});
