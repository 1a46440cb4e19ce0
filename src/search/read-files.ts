import type { AuthorsFile, TextsFile, TitlesFile } from "./search-files";
import type { SearchedPaper } from "./searched-paper";

/** Returns the papers of a file of titles, in its order. */
export function readTitles(file: TitlesFile): SearchedPaper[] {
  const titles = lines(file.titles);
  const keys = lines(file.keys);
  const subjectsOf = lines(file.subjectsOf);
  const days = file.days.flatMap(([day, papers]) => new Array<string>(papers).fill(day));
  const metrics = Object.entries(file.metrics);
  return keys.map((key, index) => {
    const has = Number(file.has[index]);
    return {
      key,
      title: titles[index] ?? "",
      lang: file.langs[index] ?? file.lang,
      href: file.pages[index] ?? file.page.replace(/ID(?=\/?$)/, encodeURI(key)),
      subjects: (subjectsOf[index] ?? "")
        .split(" ")
        .flatMap((number) => file.subjects[parseInt(number, 36)] ?? []),
      day: days[index] ?? "",
      score: file.scores[index] ?? 0,
      metrics: metrics.flatMap(([name, values]) => {
        const value = values[index] ?? null;
        return value === null ? [] : [{ name, value }];
      }),
      hasCode: has % 2 === 1,
      hasPosts: has > 1,
      ...{ authors: [], moreAuthors: false, abstract: null, posts: [] },
    };
  });
}

/** Returns the authors of each paper of a file, in its order. */
export function readAuthors(file: AuthorsFile): Pick<SearchedPaper, "authors" | "moreAuthors">[] {
  return lines(file.authors).map((line) => {
    const names = line.split("\t").filter((name) => name !== "");
    const moreAuthors = names.at(-1) === "+";
    return { authors: moreAuthors ? names.slice(0, -1) : names, moreAuthors };
  });
}

/** Returns the texts of each paper of a file, in its order. */
export function readTexts(file: TextsFile): Pick<SearchedPaper, "abstract" | "posts">[] {
  return file.abstracts.map((abstract, index) => ({ abstract, posts: file.posts[index] ?? [] }));
}

function lines(text: string): string[] {
  return text.split("\n");
}
