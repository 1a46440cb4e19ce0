import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");

test("every stylesheet of the theme is named once", () => {
  const named = [...readFileSync(join(SRC, "styles/all.ts"), "utf8").matchAll(/"\.+\/(.+\.css)"/g)];
  const existing = [
    ...readdirSync(join(SRC, "styles")).filter((file) => file.endsWith(".css")),
    ...readdirSync(join(SRC, "components"))
      .filter((file) => file.endsWith(".css"))
      .map((file) => `components/${file}`),
  ];
  expect(named.map(([, file]) => file).sort()).toEqual(existing.sort());
});
