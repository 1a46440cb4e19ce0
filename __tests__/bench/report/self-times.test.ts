import { selfTimes } from "../../../bench/report/self-times";

const node = (id: number, url: string, functionName = "f") => ({
  id,
  callFrame: { functionName, url },
});

test("samples add up by package, by folder of sources and by what V8 names, without time that nothing used", () => {
  const profile = {
    nodes: [
      node(1, "file:///site/node_modules/gatsby/node_modules/@scope/name/a.js"),
      node(2, "file:///site/src/digest/parse.ts"),
      node(3, "", "(garbage collector)"),
      node(4, "", "(idle)"),
      node(5, "node:fs"),
    ],
    samples: [1, 2, 2, 3, 4, 5],
    timeDeltas: [1e6, 2e6, 3e6, 4e6, 9e6, 5e5],
  };
  expect(selfTimes([profile, profile])).toEqual([
    ["src/digest", 10],
    ["(garbage collector)", 8],
    ["@scope/name", 2],
    ["node", 1],
  ]);
});
