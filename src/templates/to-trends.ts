import type { TrendsPageProps } from "../components/trends-page";
import type { TrendsContext } from "../site/routes/route";
import { toTopPapers } from "./to-top-papers";

type Data = Queries.HotPapersTrendsQuery;

/** Returns the numbers of a page of trends with the names that they belong to. */
export function toTrends(data: Data, context: TrendsContext): TrendsPageProps {
  const { years, total, months, accounts } = context;
  const top = toTopPapers(data.papers);
  const authors = new Map(data.authors.map((author) => [author.id, author]));
  const subjects = new Map(data.subjects.map((subject) => [subject.id, subject]));
  return {
    ...{ years, total, months, accounts },
    subjects: context.subjects.flatMap(({ subjectId, ...counts }) => {
      const subject = subjects.get(subjectId);
      return subject ? [{ ...subject, ...counts }] : [];
    }),
    tops: context.tops.map((tops) => ({
      ...tops,
      papers: top(tops.papers),
      authors: tops.authors.flatMap(({ authorId, papers: count }) => {
        const author = authors.get(authorId);
        return author ? [{ ...author, papers: count }] : [];
      }),
    })),
  };
}
