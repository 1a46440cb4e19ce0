import { join } from "node:path";
import ts from "typescript";
import { typeDefs } from "../../../src/gatsby/nodes/type-defs";
import { type Shape, typeShape, union } from "../../options/type-shape";
import { graphqlShapes } from "./graphql-shape";

const RECORDS = join(__dirname, "../../../src/site/records/records.ts");
/** What GraphQL has as JSON: safe trees, and a site's own words. */
const JSON_TYPES = ["Root", "CustomMessages"];

/** Returns the shape of records with what GraphQL cannot tell apart made the same: texts and words, missing and null. */
function asGraphql(shape: Shape): Shape {
  if (typeof shape === "string") {
    if (JSON_TYPES.includes(shape)) return "json";
    return shape.startsWith('"') ? "string" : shape;
  }
  if ("union" in shape) return union(shape.union.map(asGraphql));
  if ("list" in shape) return { list: asGraphql(shape.list) };
  const keys = Object.entries(shape.keys).map(([key, value]): [string, Shape] =>
    key.endsWith("?")
      ? [key.slice(0, -1), union([asGraphql(value), "null"])]
      : [key, asGraphql(value)],
  );
  return { keys: Object.fromEntries(keys) };
}

const declared = graphqlShapes(typeDefs);
let recorded: Record<string, Shape>;

beforeAll(() => {
  // Without the types of the browser, which are most of what a program costs.
  const program = ts.createProgram([RECORDS], {
    strict: true,
    noEmit: true,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const shape = asGraphql(typeShape(program, RECORDS, "NodeRecords", JSON_TYPES));
  recorded = typeof shape === "object" && "keys" in shape ? shape.keys : {};
});

test("GraphQL has a node type for each record, and no other", () => {
  expect([...declared.keys()].sort()).toEqual(Object.keys(recorded).sort());
});

test.each([...declared])("%s has the fields of its record: names, lists, null", (name, shape) => {
  expect(shape).toEqual(recorded[name]);
});

test("the comparison sees lists, links, null and what is within", () => {
  const [shape] = graphqlShapes(/* GraphQL */ `
    type Sample implements Node {
      tags: [Tag!]!
      next: Sample @link
      tree: JSON!
      scores: [Float]
      others: [Sample!]! @hotPapersBeside
    }
    type Tag {
      name: String!
    }
  `).values();
  expect(shape).toEqual({
    keys: {
      tags: { list: { keys: { name: "string" } } },
      next: union(["string", "null"]),
      tree: "json",
      scores: union([{ list: union(["number", "null"]) }, "null"]),
    },
  });
});
