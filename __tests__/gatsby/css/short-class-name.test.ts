import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortClassName } from "../../../src/gatsby/css/short-class-name";

const COMPONENTS = join(__dirname, "../../../src/components");

test("no two classes of the theme share a short name", () => {
  const classes = readdirSync(COMPONENTS)
    .filter((file) => file.endsWith(".module.css"))
    .flatMap((file) => {
      const css = readFileSync(join(COMPONENTS, file), "utf8");
      const names = new Set([...css.matchAll(/\.([a-z][A-Za-z]*)/g)].map(([, name = ""]) => name));
      return [...names].map((name) => shortClassName(`src/components/${file}`, name));
    });
  expect(classes.length).toBeGreaterThan(20);
  expect(new Set(classes).size).toBe(classes.length);
  expect(classes.every((name) => /^hp[0-9a-z]{3}$/.test(name))).toBe(true);
});
