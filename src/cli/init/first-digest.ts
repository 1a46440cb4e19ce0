/** Returns a digest with one invented paper, of the month of its day, that shows what a digest may have. */
export function firstDigest(date: string): string {
  const id = `${date.slice(2, 4)}${date.slice(5, 7)}.90001`;
  return `---
title: "The first digest"
date: ${date}
slug: "the-first-digest"
category: "Digests"
tags: ["Machine learning"]
description: "One paper that shows what a digest may have."
---

Words before the first paper introduce the digest.

# 1. A paper that everybody talks about

Ada Example, Ben Sample

- upvotes: 34, comments: 5
- links: [abs](https://arxiv.org/abs/${id}) | [pdf](https://arxiv.org/pdf/${id})
- [cs.LG](https://arxiv.org/list/cs.LG/recent) | [stat.ML](https://arxiv.org/list/stat.ML/recent)

What the paper says, in a few sentences of your own. Formulas such as $e^{i\\pi} + 1 = 0$ are set when the site is built.

This paper is invented: put a real one in its place, and further ones below it as \`# 2.\`, \`# 3.\` and so on.
`;
}
