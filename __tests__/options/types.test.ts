import { join } from "node:path";
import { Joi } from "gatsby-plugin-utils";
import { optionsSchema } from "../../src/options/schema";
import { schemaShape } from "./schema-shape";
import { type Shape, typeShape } from "./type-shape";

const INPUT = join(__dirname, "../../src/options/theme-options-input.ts");

let written: Shape;
let checked: Shape;

beforeAll(() => {
  written = typeShape(INPUT, "ThemeOptionsInput");
  checked = schemaShape(optionsSchema(Joi).describe());
}, 60_000);

test("the TypeScript types take what the schema takes, key by key, and nothing else", () => {
  expect(written).toEqual(checked);
});

test("the comparison sees every depth and says what is optional", () => {
  const keysOf = (shape: Shape | undefined) =>
    typeof shape === "object" && "keys" in shape ? shape.keys : {};
  const site = keysOf(keysOf(written)["site?"]);
  expect(Object.keys(site)).toEqual(expect.arrayContaining(["title?", "language?"]));
  expect(site["author?"]).toEqual({
    union: ["null", { keys: { name: "string", "url?": "string" } }].toSorted((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    ),
  });
  const words = keysOf(keysOf(written)["words?"]);
  expect(Object.keys(words).length).toBeGreaterThan(60);
  expect(keysOf(words["noPosts?"])).toHaveProperty(["example?"], "string");
  expect(keysOf(keysOf(checked)["posts?"])["show?"]).toEqual({
    union: ['"click"', '"static"', '"visible"'],
  });
});
