import { repositoriesIn, repositoryUrl } from "../../../src/digest/facts/repository-url";

test.each([
  ["https://github.com/sample/tidal", "https://github.com/sample/tidal"],
  ["http://www.github.com/sample/tidal.git", "https://github.com/sample/tidal"],
  ["https://github.com/sample/tidal/tree/main/src?x#y", "https://github.com/sample/tidal"],
  ["github.com/sample/tidal.", "https://github.com/sample/tidal"],
  ["https://github.com/sample", null],
  ["https://github.com/topics/memory", null],
  ["https://github.com/orgs/sample/repositories", null],
  ["https://sample.github.io/tidal", null],
  ["https://gitlab.com/lab/group/tidal/-/tree/main", "https://gitlab.com/lab/group/tidal"],
  ["https://gitlab.inria.example/lab/tidal", "https://gitlab.inria.example/lab/tidal"],
  ["https://bitbucket.org/sample/tidal/src", "https://bitbucket.org/sample/tidal"],
  ["https://codeberg.org/sample/tidal", "https://codeberg.org/sample/tidal"],
  ["https://gitee.com/sample/tidal", "https://gitee.com/sample/tidal"],
  ["https://git.sr.ht/~sample/tidal", "https://git.sr.ht/~sample/tidal"],
  ["https://sourceforge.net/projects/tidal/files", "https://sourceforge.net/projects/tidal"],
  ["https://huggingface.co/sample/tidal-7b", "https://huggingface.co/sample/tidal-7b"],
  ["https://hf.co/datasets/sample/tides/viewer", "https://hf.co/datasets/sample/tides"],
  ["https://huggingface.co/spaces/sample/tidal", "https://huggingface.co/spaces/sample/tidal"],
  ["https://huggingface.co/papers/2009.06732", null],
  ["https://huggingface.co/docs/transformers", null],
  ["https://github.com.example/sample/tidal", null],
  ["https://example.org/github.com/sample/tidal", null],
  ["https://[", null],
])("%s: %s", (address, repository) => {
  expect(repositoryUrl(address)).toBe(repository);
});

test.each([
  ["Code: https://github.com/sample/tidal.", ["https://github.com/sample/tidal"]],
  ["Code is at github.com/sample/tidal, data at", ["https://github.com/sample/tidal"]],
  [
    "(https://gitlab.com/a/b) and https://GitHub.com/a/b",
    ["https://gitlab.com/a/b", "https://github.com/a/b"],
  ],
  ["https://github.com/a/b https://github.com/a/b/issues", ["https://github.com/a/b"]],
  ["mail@github.com/a/b, notgithub.com/a/b and github.com/a", []],
])("in %j: %j", (text, repositories) => {
  expect(repositoriesIn(text)).toEqual(repositories);
});
