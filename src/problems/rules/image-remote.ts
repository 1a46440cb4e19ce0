import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const imageRemote = defineRule({
  id: "image-remote",
  severity: "warning",
  finds: "A post shows an image of another host.",
  why: "It would tell that host of every reader. The page links to it instead.",
  wrong: examplePost("![The sea](https://images.example/sea.png)"),
  right: examplePost("[The sea](https://images.example/sea.png)"),
  describe: () => ({
    message: "An image on another host is shown as a link, so that no visit is told to that host.",
    fix: "Put the image beside the post and use a relative path.",
  }),
});
