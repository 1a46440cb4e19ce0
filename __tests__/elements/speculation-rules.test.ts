import { speculationRules } from "../../src/elements/speculation-rules";

test("covers the pages of the site alone, under its path prefix", () => {
  expect(JSON.parse(speculationRules("/prefix/"))).toMatchInlineSnapshot(`
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
                 "href_matches": "/prefix/*.(atom|avif|bib|csv|gif|gz|ics|jpe?g|json|jsonl|md|mp4|pdf|png|ris|rss|svg|txt|webp|xml|zip)",
               },
             },
             {
               "not": {
                 "selector_matches": "[download],[target=_blank]",
               },
             },
           ],
         },
       },
     ],
   }
  `);
});
