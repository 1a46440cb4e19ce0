import { copyPost } from "./copy-post";
import type { Post } from "./post";

const DATE = /^date:\s*["']?(20\d\d)-(\d\d)/m;

/** Returns as many posts as asked for: those given, then copies of them with new slugs, dates, ids and words. */
export function multiplyPosts(posts: readonly Post[], count: number): Post[] {
  const span = monthsOf(posts);
  return Array.from({ length: count }, (_, index) => {
    const post = posts[index % posts.length];
    if (post === undefined) throw new Error("There are no posts to copy.");
    return copyPost(post, Math.floor(index / posts.length), span);
  });
}

/** Returns how many months the dates of posts span, at least one. */
export function monthsOf(posts: readonly Post[]): number {
  const months = posts.flatMap(({ text }) => {
    const [, year, month] = DATE.exec(text) ?? [];
    return year === undefined || month === undefined ? [] : [Number(year) * 12 + Number(month)];
  });
  return months.length === 0 ? 1 : Math.max(...months) - Math.min(...months) + 1;
}
