import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dropUnusedTemplates, holdUnusedTemplates } from "../../src/gatsby/unused-templates";

const ROOT = join(__dirname, "../..");

test("each template with a query that no page uses is held by one, and all of these go again", () => {
  const pages = new Map<string, string>();
  holdUnusedTemplates(["list", "not-found"], ROOT, {
    createPage: ({ path, component }) => void pages.set(path, component),
  });
  const templates = readdirSync(join(ROOT, "src/templates"))
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(ROOT, "src/templates", name))
    .filter((file) => readFileSync(file, "utf8").includes("export const query"));
  const held = [...pages.values()];
  expect(held.every((file) => existsSync(file))).toBe(true);
  expect([...held, join(ROOT, "src/templates/list.tsx")].sort()).toEqual(templates.sort());

  dropUnusedTemplates({ deletePage: ({ path }) => void pages.delete(path) });
  expect([...pages.keys()]).toEqual([]);
});
