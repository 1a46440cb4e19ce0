import { speculationRules } from "../../src/elements/speculation-rules";

test("covers the pages of the site alone, under its path prefix", () => {
  expect(JSON.parse(speculationRules("/prefix/", false))).toMatchInlineSnapshot(`
   {
     "prefetch": [
       {
         "eagerness": "moderate",
         "where": {
           "and": [
             {
               "href_matches": "/prefix/*",
             },
             {
               "not": {
                 "href_matches": "/prefix/*.([a-z][a-z0-9]+)",
               },
             },
           ],
         },
       },
     ],
   }
  `);
});

test("is short where all pages end in a slash", () => {
  expect(JSON.parse(speculationRules("/", true))).toEqual({
    prefetch: [{ where: { href_matches: "/{*/}?" }, eagerness: "moderate" }],
  });
});
