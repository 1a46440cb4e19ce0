/** What is needed of a heading. */
interface Numbered {
  level: number;
  number: number | null;
  title: string;
  column: number;
}

const NUMBER = /^([*_]{0,3})(\d{1,2})\.(\d{1,2})\.?[ \t]+(?=\S)/;

/**
 * Returns headings in which the numbers of sections below sections, `1.1 Title` and then `1.2 Title`, are no words of their
 * titles. A number alone, as in `1.5 Degrees`, is one.
 */
export function withoutSectionNumbers<T extends Numbered>(headings: readonly T[]): T[] {
  const counted = new Set<T>();
  const last = new Map<number, { heading: T; section: string; number: number }>();
  for (const heading of headings) {
    const [, , section = "", digits] = NUMBER.exec(heading.title) ?? [];
    if (heading.number !== null || digits === undefined) continue;
    const before = last.get(heading.level);
    const number = Number(digits);
    if (before?.section === section && before.number + 1 === number) {
      counted.add(before.heading).add(heading);
    }
    last.set(heading.level, { heading, section, number });
  }
  return headings.map((heading) => (counted.has(heading) ? withoutNumber(heading) : heading));
}

function withoutNumber<T extends Numbered>(heading: T): T {
  const [whole = "", marks = ""] = NUMBER.exec(heading.title) ?? [];
  const isBold = marks !== "" && heading.title.endsWith(marks);
  // Marks that close elsewhere would lose their beginning.
  if (marks !== "" && !isBold) return heading;
  const title = heading.title.slice(whole.length, heading.title.length - marks.length);
  return { ...heading, title, column: heading.column + whole.length };
}
