/** Returns a post for an example: valid front matter, then these lines. */
export function examplePost(...lines: string[]): string {
  const head = ["---", "title: Hot Papers", "date: 2020-09-17", "slug: hot-papers", "---", ""];
  return [...head, ...lines, ""].join("\n");
}
