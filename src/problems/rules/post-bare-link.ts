import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

/** Where each network gives the code. */
const WAYS = {
  twitter:
    "“Embed post” in the menu of the post, or https://publish.x.com with its address, gives its code",
  bluesky:
    "“Embed post” in the menu of the post, or https://embed.bsky.app with its address, gives its code",
  mastodon: "“Get embed code” in the menu of the post gives its code",
};

const NAMES = { twitter: "Twitter (X)", bluesky: "Bluesky", mastodon: "Mastodon" };

const post = (line: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    "They are efficient.",
    "",
    line,
  );

export const postBareLink = defineRule({
  id: "post-bare-link",
  severity: "warning",
  finds:
    "The address of a post on Twitter (X), Bluesky or Mastodon stands alone on a line of a paper, or a command of Hugo or Jekyll stands for such a post (`{{< tweet … >}}`, `{% twitter … %}`).",
  why: "An address is a link like any other, and commands of other programs are text. A post is shown from its embed code, which has its text and its author.",
  wrong: post("https://x.com/ada/status/1306264630377889792"),
  right: post(
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">It is fast.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">September 16, 2020</a></blockquote>',
  ),
  describe: ({
    network,
    command,
  }: {
    network: keyof typeof WAYS;
    /** A command of a site generator in place of the address, and the address that it means. */
    command?: { text: string; address: string | null };
  }) => {
    const way = WAYS[network];
    if (command === undefined) {
      return {
        message: `The address of a post on ${NAMES[network]} alone is a link and does not show the post.`,
        fix: `${way}: paste that in place of the address, or write [words](address) if a link is meant.`,
      };
    }
    const address = command.address === null ? "address" : clip(command.address);
    return {
      message: `“${clip(command.text)}” is a command of another program and does not show the post on ${NAMES[network]} that it stands for.`,
      fix: `${way}: paste that in its place, or write [words](${address}) if a link is meant.`,
    };
  },
});
