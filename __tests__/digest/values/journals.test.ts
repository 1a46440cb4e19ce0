import { paperAddress } from "../../../src/digest/values/paper-address";

const PII = "https://sciencedirect.com/science/article/pii/S0092867426000011";

/** The address of a paper, and others that lead to it. */
const ADDRESSES: [paper: string, others: string[]][] = [
  [
    PII,
    [
      "https://www.cell.com/cell/fulltext/S0092-8674(26)00001-1?rss=yes",
      "https://www.cell.com/cell/pdf/S0092-8674(26)00001-1.pdf",
      "https://www.thelancet.com/journals/lancet/article/PIIS0092-8674(26)00001-1/fulltext",
      "https://www.sciencedirect.com/science/article/pii/S0092867426000011",
    ],
  ],
  [
    "https://jneurosci.org/content/46/23/4483",
    [
      "https://www.jneurosci.org/content/46/23/4483.full.pdf",
      "https://www.jneurosci.org/content/early/46/23/4483",
    ],
  ],
  ["https://bmj.com/content/369/bmj.m1000", ["https://www.bmj.com/content/369/bmj.m1000.full"]],
  [
    "https://direct.mit.edu/neco/article/38/6/1015/95001",
    ["https://direct.mit.edu/neco/article-abstract/38/6/1015/95001/Seas"],
  ],
  ["https://doi.org/10.7554/elife.95001", ["https://elifesciences.org/articles/95001v2"]],
  ["https://doi.org/10.1172/jci95001", ["https://www.jci.org/articles/view/95001/pdf"]],
  [
    "https://jamanetwork.com/journals/jama/fullarticle/2900001",
    ["https://jamanetwork.com/journals/jama/article-abstract/2900001"],
  ],
  [
    "https://doi.org/10.1039/d6sc00001a",
    ["https://pubs.rsc.org/en/content/articlelanding/2026/sc/d6sc00001a"],
  ],
  [
    "https://jstor.org/stable/9000001",
    [
      "https://www.jstor.org/stable/9000001",
      "https://www.jstor.org/stable/pdf/9000001.pdf?casa_token=x",
      "https://www.jstor.org/stable/10.2307/9000001",
    ],
  ],
  [
    "https://doi.org/10.3386/w31010",
    [
      "https://www.nber.org/papers/w31010",
      "https://www.nber.org/system/files/working_papers/w31010/w31010.pdf",
      "https://www.nber.org/papers/w31010.pdf",
    ],
  ],
  ["https://doi.org/10.1257/seas.1", ["https://www.aeaweb.org/articles?id=10.1257/seas.1"]],
  ["https://doi.org/10.1056/seas1", ["https://www.nejm.org/doi/full/10.1056/seas1"]],
  [
    "https://ideas.repec.org/p/sea/wpaper/26-1.html",
    ["https://ideas.repec.org/p/sea/wpaper/26-1.html"],
  ],
  [
    "https://researchgate.net/publication/390000001",
    [
      "https://www.researchgate.net/publication/390000001_Calm_Seas",
      "https://www.researchgate.net/profile/Ada-Example/publication/390000001_Calm_Seas/links/1/Calm.pdf",
    ],
  ],
  ["https://academia.edu/90001", ["https://www.academia.edu/90001/Calm_Seas"]],
  ["https://philpapers.org/rec/EXACSE-1", ["https://philpapers.org/rec/EXACSE-1"]],
  ["https://distill.pub/2026/seas", ["https://distill.pub/2026/seas/"]],
  [
    "https://vldb.org/pvldb/vol19/p1-example.pdf",
    ["http://www.vldb.org/pvldb/vol19/p1-example.pdf"],
  ],
  [
    "https://cidrdb.org/cidr2026/papers/p1-example.pdf",
    ["https://www.cidrdb.org/cidr2026/papers/p1-example.pdf"],
  ],
  [
    "https://ndss-symposium.org/ndss-paper/calm-seas",
    ["https://www.ndss-symposium.org/ndss-paper/calm-seas/"],
  ],
  ["https://numdam.org/item/SEA_2026__1_1_0", ["http://www.numdam.org/item/SEA_2026__1_1_0/"]],
  [
    "https://usenix.org/conference/osdi26/presentation/example",
    [
      "https://www.usenix.org/system/files/osdi26-example.pdf",
      "https://www.usenix.org/system/files/conference/osdi26/osdi26-example.pdf",
    ],
  ],
  [
    "https://usenix.org/conference/usenixsecurity26/presentation/example",
    ["https://www.usenix.org/system/files/sec26-example.pdf"],
  ],
];

test.each(ADDRESSES)("%s is where its other addresses lead", (paper, others) => {
  expect(others.map(paperAddress)).toEqual(others.map(() => paper));
});

test.each([
  "https://www.cell.com/cell/current",
  "https://www.nber.org/people/ada_example",
  "https://www.jneurosci.org/content/early/recent",
  "https://elifesciences.org/digests/95001/seas",
  "https://www.researchgate.net/profile/Ada-Example",
  "https://www.academia.edu/search?q=seas",
  "https://distill.pub/about/",
  "https://www.usenix.org/conference/osdi26",
  "https://www.usenix.org/system/files/osdi26_slides_example.pdf",
  "https://www.jstor.org/action/showLogin",
  "https://example.org/doi/about",
])("%s is no paper", (url) => {
  expect(paperAddress(url)).toBeNull();
});
