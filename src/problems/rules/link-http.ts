import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const linkHttp = defineRule({
  id: "link-http",
  severity: "info",
  finds: "An address begins with `http://`, though its host answers by `https://`.",
  why: "Readers are led there by a way that others can read and change, or by one request more.",
  wrong: examplePost("The code is at http://github.com/ada/lamps today."),
  right: examplePost("The code is at https://github.com/ada/lamps today."),
  describe: ({ host }: { host: string }) => ({
    message: `${clip(host)} answers by https.`,
    fix: "Write https:// in place of http://.",
  }),
  // The range is the scheme.
  edits: { safe: true, of: (_, { start, end }) => [{ start, end, text: "https" }] },
});
