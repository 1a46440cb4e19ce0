import type { VFile } from "vfile";

/**
 * A plugin of remark: tells the problems of a post as messages of its file, in remark-cli and in editors with the language
 * server of remark. Those are told that the post has by itself or with its pictures; what posts have together, such as two with
 * one address, is left to `hot-papers check`. Settings are those of the site that the file is in.
 */
export default function remarkLintHotPapers() {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const { lintPost } = await import("./lint-post");
    await lintPost(file);
  };
}
