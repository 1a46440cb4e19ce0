import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../support/build-site";
import { fixtureSite, GRAPHQL_TYPES } from "../support/fixture-site";

test("the types of the data layer and of the queries are up to date", async () => {
  await fixtureSite();
  const types = "src/gatsby-types.d.ts";
  const stale =
    readFileSync(join(REPOSITORY, types), "utf8") !== readFileSync(GRAPHQL_TYPES, "utf8");
  expect(stale ? `${types} is stale: run npm run types:graphql` : types).toBe(types);
}, 2_400_000);
