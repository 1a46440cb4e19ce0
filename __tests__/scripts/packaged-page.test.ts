interface Given {
  page: string;
  text: string;
  files: string[];
  version: string;
  address: string | null;
}

const { packagedPage } = jest.requireActual<{ packagedPage: (given: Given) => string }>(
  "../../scripts/packaged-page.mjs",
);

const given = {
  page: "docs/guides/start.md",
  files: ["docs", "src", "!src/cli", "MIGRATING.md"],
  version: "1.2.3",
  address: "https://code.example/theme",
};

test.each([
  ["a page of the package", "[write](write-a-digest.md#here)", "[write](write-a-digest.md#here)"],
  ["a page above", "[moving](../../MIGRATING.md)", "[moving](../../MIGRATING.md)"],
  ["another host", "[Node](https://nodejs.org)", "[Node](https://nodejs.org)"],
  ["this page", "[below](#below)", "[below](#below)"],
  [
    "what is not in the package",
    "[an example](../../examples/minimal#x), [two](../../examples)",
    "[an example](https://code.example/theme/blob/v1.2.3/examples/minimal#x), [two](https://code.example/theme/blob/v1.2.3/examples)",
  ],
])("a link to %s", (_, text, expected) => {
  expect(packagedPage({ ...given, text })).toBe(expected);
});

test("what the README says of a checkout is no part of the package", () => {
  const text = "# Theme\n\n## Try it\n\nnpm ci\n\n## Install it\n\n## Try it\n";
  expect(packagedPage({ ...given, page: "README.md", text })).toBe(
    "# Theme\n\n## Install it\n\n## Try it\n",
  );
  expect(packagedPage({ ...given, text })).toBe(text);
});

test("without an address, what is not in the package is named and not linked", () => {
  const text = "[an example](../../examples/minimal) and [moving](../../MIGRATING.md)";
  expect(packagedPage({ ...given, text, address: null })).toBe(
    "an example and [moving](../../MIGRATING.md)",
  );
});
