import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const addressUnlinked = defineRule({
  id: "address-unlinked",
  severity: "warning",
  finds: "An address in a text begins without `https://`, such as `github.com/ada/lamps`.",
  why: "Only addresses that begin with `https://`, `http://` or `www.` become links; this one stays text.",
  wrong: examplePost("The code is at github.com/ada/lamps."),
  right: examplePost("The code is at https://github.com/ada/lamps."),
  describe: ({ address }: { address: string }) => ({
    message: `“${clip(address)}” is not made a link.`,
    fix: "Write https:// before it.",
  }),
  edits: {
    safe: false,
    of: (_, { start }) => [{ start, end: start, text: "https://" }],
  },
});
