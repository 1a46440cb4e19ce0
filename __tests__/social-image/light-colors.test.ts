import { readFileSync } from "node:fs";
import { LIGHT } from "../../src/social-image/light-colors";

test("pictures have the colours of the light scheme", () => {
  const css = readFileSync(`${__dirname}/../../src/styles/tokens.css`, "utf8");
  const light = new Map(
    [...css.matchAll(/--hot-papers-(\w+): light-dark\((#\w+),/g)].map(([, name, color]) => [
      name,
      color,
    ]),
  );
  for (const [name, color] of Object.entries(LIGHT)) {
    expect([name, color]).toEqual([name, light.get(name)]);
  }
});
