import { ownForm } from "../../src/templates/own-form";

afterEach(() => Reflect.deleteProperty(globalThis, "__TRAILING_SLASH__"));

test.each([
  ["never", "/best/2026/", "/best/2026"],
  ["never", "/", "/"],
  ["always", "/best/2026/", "/best/2026/"],
  ["ignore", "/best/2026/", "/best/2026/"],
])("a site with trailingSlash: %s has %s at %s", (option, path, expected) => {
  Reflect.set(globalThis, "__TRAILING_SLASH__", option);
  expect(ownForm(path)).toBe(expected);
});
