import fc from "fast-check";
import type { Element } from "hast";
import { readTweet } from "../../../src/digest/social-posts/tweet";

const linkTo = (href: string): Element => ({
  type: "element",
  tagName: "blockquote",
  properties: {},
  children: [
    {
      type: "element",
      tagName: "a",
      properties: { href },
      children: [{ type: "text", value: "1" }],
    },
  ],
});

const user = fc.oneof(fc.constantFrom("i", "web"), fc.stringMatching(/^\w{0,52}$/));
const id = fc.oneof(fc.stringMatching(/^\d{1,22}$/), fc.constant("1303140211238883330"));
const end = fc.constantFrom(
  "",
  "?ref_src=twsrc%5Etfw",
  "?ref_src=a^b&x=1",
  "/photo/1",
  "#!/b/status/2",
);

test("the usual address of a tweet is read as the URL that it is", () => {
  fc.assert(
    fc.property(user, id, end, (name, number, after) => {
      const path = `/${name}/status/${number}${after}`;
      const read = (host: string) => {
        const post = readTweet(linkTo(`https://${host}${path}`));
        return post && [post.postId, post.url, post.handle, post.date];
      };
      // The port of https is left out of a URL, and no usual address has one.
      expect(read("twitter.com")).toEqual(read("twitter.com:443"));
    }),
  );
});
