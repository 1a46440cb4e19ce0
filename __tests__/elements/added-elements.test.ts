import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDED_ELEMENTS } from "../../src/elements/added-elements";
import { REPOSITORY } from "../support/build-site";

test("lists every element that a module of the folder adds to the body", () => {
  const folder = join(REPOSITORY, "src/elements");
  // The search brings a style sheet of its own.
  const made = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/^search[\\/]/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/createElement\("(\w+)"\)/g)].map(
        ([, name]) => name ?? "",
      ),
    );
  const ofBody = made.filter((name) => name !== "link" && name !== "script");
  expect([...new Set(ofBody)].sort()).toEqual(ADDED_ELEMENTS);
});
