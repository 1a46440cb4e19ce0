import { mendAddresses } from "../../../src/digest/values/mend-address";

const meant = (line: string) => mendAddresses(line).map((slip) => slip.meant);

test.each([
  "https://arxiv.og/abs/2603.10001",
  "https://arvix.org/abs/2603.10001",
  "https://axriv.org/abs/2603.10001",
  "http://arxiv.com/abs/2603.10001",
  "https://www.arxiv.ogr/abs/2603.10001",
  "https://arxiv.org/asb/2603.10001",
  "https://arxiv.org/2603.10001",
  "https://arxiv.org/abstract/2603.10001",
  "https://arxiv.org/abs2603.10001",
  "https://arxiv.org/abs/2603. 10001",
  "https://arxiv.org/abs/ 2603.10001",
  "https://arxiv.org/abs/2603,10001",
  "https://arxiv.org/abs/26O3.1OOOl",
  "htps://arxiv.org/abs/2603.10001",
  "https//arxiv.org/abs/2603.10001",
  "https:/arxiv.org/abs/2603.10001",
  "https:// arxiv.org/abs/2603.10001",
  "arxiv.og/abs/2603.10001",
  "www.arvix.org/abs/2603.10001",
  "https://archive.org/abs/2603.10001",
])("%s can only mean the paper", (address) => {
  expect(meant(`- links: [abs](${address}) | [code](https://github.com/ada/lamps)`)).toEqual([
    "https://arxiv.org/abs/2603.10001",
  ]);
});

test("the file, the version and several addresses of a line are kept apart", () => {
  const line =
    "[a](https://arvix.org/pdf/2603.10001v2.pdf) [b](https://arxiv.og/html/2603.10002v1)";
  expect(mendAddresses(line)).toEqual([
    { start: 4, end: 42, meant: "https://arxiv.org/pdf/2603.10001v2.pdf" },
    { start: 48, end: 82, meant: "https://arxiv.org/html/2603.10002v1" },
  ]);
});

test.each([
  "https://arxiv.org/abs/2603.10001",
  "http://export.arxiv.org/abs/2603.10001v3",
  "https://www.arxiv.org/pdf/2603.10001.pdf",
  "https://arxiv.org/format/2603.10001",
  "https://arxiv.org/list/cs.LG/2603",
  "https://ar5iv.org/abs/2603.10001",
  "https://www.alphaxiv.org/abs/2603.10001",
  "https://vixra.org/abs/2603.10001",
  "https://archive.org/details/2603.10001",
  "(arxiv.org/abs/2603.10001)",
  "https://chemrxiv.org/abs/2603.10001",
  "https://mirror.example/abs/2603.10001",
  "https://arvix.org/abs/2699.10001",
  "https://arvix.org/about",
  "`https://arvix.org/abs/2603.10001`",
  "https://arxiv.org/abs/2603. The 10001 lamps",
])("%s stays", (address) => {
  expect(meant(`See ${address} for more.`)).toEqual([]);
});
