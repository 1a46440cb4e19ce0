import { messagesFor } from "../../messages/messages-for";
import type { MarkdownPages } from "../markdown-pages";
import type { OutputFile, OutputInput } from "../output-file";
import { markdownPath } from "../output-paths";
import { rootUrl } from "../output-urls";
import { digestMarkdown } from "./digest-markdown";
import { paperMarkdown } from "./paper-markdown";

/** Returns the Markdown form of each digest and, if so asked, of each paper. */
export function outputMarkdown(
  { site, paths, digests, papers, messages = messagesFor("en") }: OutputInput,
  pages: Exclude<MarkdownPages, "none">,
): OutputFile[] {
  const root = rootUrl(site.homeUrl, paths.home);
  const file = (path: string, content: () => string): OutputFile => ({
    ...{ path: markdownPath(path), type: "text/markdown", content },
  });
  return [
    ...digests.map((digest) =>
      file(paths.digest(digest.slug), () => digestMarkdown(digest, root, messages)),
    ),
    ...(pages === "all"
      ? papers.map((paper) =>
          file(paths.paper(paper.key), () => paperMarkdown(paper, root, messages)),
        )
      : []),
  ];
}
