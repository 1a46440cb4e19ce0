import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  dropUnusedTemplates,
  holdUnusedTemplates,
} from "../../../src/gatsby/pages/unused-templates";

const ROOT = join(__dirname, "../../..");

test.each([
  ["always", (path: string) => path],
  ["never", (path: string) => path.replace(/\/$/, "")],
])(
  "each template that no page uses is held by one, and all go again where slashes are kept: %s",
  (_, known) => {
    const own = { path: known("/posts/a/"), component: "digest.tsx" };
    const pages = new Map([[own.path, own]]);
    holdUnusedTemplates(["list", "not-found"], ROOT, {
      createPage: ({ path, component }) =>
        void pages.set(known(path), { path: known(path), component }),
    });
    const templates = readdirSync(join(ROOT, "src/templates"))
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => join(ROOT, "src/templates", name))
      .filter((file) => readFileSync(file, "utf8").includes("export const query"));
    const held = [...pages.values()].filter((page) => page !== own).map((page) => page.component);
    expect(held.every((file) => existsSync(file))).toBe(true);
    expect([...held, join(ROOT, "src/templates/list.tsx")].sort()).toEqual(templates.sort());

    // As Gatsby does, which throws when it deletes a page that it does not know.
    const deletePage = ({ path }: { path: string }) => {
      if (!pages.delete(path)) throw new Error(`There is no page ${path}.`);
    };
    dropUnusedTemplates(pages, { deletePage });
    expect([...pages.values()]).toEqual([own]);
  },
);
