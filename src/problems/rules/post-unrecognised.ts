import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const post = (href: string) =>
  `<blockquote class="twitter-tweet"><p>Worth a read.</p>&mdash; Ada (@ada) <a href="${href}">September 16, 2020</a></blockquote>`;

const paper = (href: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    post(href),
  );

export const postUnrecognised = defineRule({
  id: "post-unrecognised",
  severity: "warning",
  finds: "A blockquote with a network's class names no post of that network.",
  why: "It stays an ordinary quotation, without its author and without a link to the original.",
  wrong: paper("https://twitter.com/ada"),
  right: paper("https://twitter.com/ada/status/1306264630377889792"),
  describe: () => ({
    message: "A social post stands here, but no link in it says which one.",
    fix: "Copy its embed code again from the network, with the link under it.",
  }),
});
