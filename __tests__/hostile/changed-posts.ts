import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { mutate, mutation } from "./mutations";

const ROOT = resolve(__dirname, "../..");
/** Real digests are not in the repository; without them only our own are changed. */
const FOLDERS = ["__tests__/fixtures/site/posts", "content/posts", "../shared/corpus/posts"];
const POSTS = FOLDERS.map((folder) => join(ROOT, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );

/** A post, mostly a part of one: its head and some of its lines, so that what fails is small. */
const base = fc
  .record({
    post: fc.constantFrom(...POSTS),
    from: fc.nat(2000),
    count: fc.oneof({ weight: 9, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(2000) }),
  })
  .map(({ post, from, count }) => {
    const lines = post.split("\n");
    const head = post.startsWith("---") ? lines.indexOf("---", 1) + 1 : 0;
    const start = head + (from % Math.max(1, lines.length - head));
    return [...lines.slice(0, head), ...lines.slice(start, start + count)].join("\n");
  });

/** Gives a post, or two as one, after some mutations. */
export const changedPost: fc.Arbitrary<string> = fc
  .record({
    posts: fc.array(base, { minLength: 1, maxLength: 2 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 8 }),
  })
  .map(({ posts, mutations }) => mutate(posts.join("\n"), mutations));
