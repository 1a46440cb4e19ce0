import { createHash, type Hash } from "node:crypto";
import type { CreateWebpackConfigArgs } from "gatsby";

interface Source {
  buffer: () => Buffer;
}

interface Chunk {
  hash?: string;
  files: Iterable<string>;
}

interface Compilation {
  hash?: string;
  assets: Readonly<Record<string, Source>>;
  chunks: Iterable<Chunk>;
  hooks: { afterProcessAssets: { tap: (name: string, look: () => void) => void } };
}

interface Compiler {
  hooks: {
    thisCompilation: { tap: (name: string, begin: (compilation: Compilation) => void) => void };
  };
}

const NAME = "hot-papers-hashes";
/** Notes beside scripts, which change no page. */
const NOTES = /\.(?:map|LICENSE\.txt)$/;

/**
 * Gives the compilations of a build hashes of what they write. Gatsby renders every page again when a hash is another than in the
 * build before, and webpack's own count what its cache gave and when files were written: without this, the first build over
 * the cache of a clean one renders all, and so does each build of a fresh checkout with a restored cache.
 */
export function hashByContent({
  stage,
  actions,
}: Pick<CreateWebpackConfigArgs, "stage" | "actions">): void {
  if (stage !== "build-javascript" && stage !== "build-html") return;
  const plugin = {
    apply: ({ hooks }: Compiler) =>
      hooks.thisCompilation.tap(NAME, (compilation) =>
        compilation.hooks.afterProcessAssets.tap(NAME, () => hashFiles(compilation)),
      ),
  };
  actions.setWebpackConfig({ plugins: [plugin] });
}

/** Sets the hashes of a compilation, whose files are ready and not yet written, and of its chunks. */
export function hashFiles(compilation: Compilation): void {
  const hashOf = (files: Iterable<string>) => {
    const hash = createHash("sha256");
    for (const file of [...files].toSorted()) add(hash, file, compilation.assets[file]);
    return hash.digest("hex").slice(0, 20);
  };
  for (const chunk of compilation.chunks) chunk.hash = hashOf(chunk.files);
  compilation.hash = hashOf(Object.keys(compilation.assets).filter((file) => !NOTES.test(file)));
}

function add(hash: Hash, file: string, source: Source | undefined): void {
  hash.update(`${file}\n`);
  if (source !== undefined) hash.update(source.buffer()).update("\n");
}
