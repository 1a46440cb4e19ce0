/** One line of `hot-papers check --format unix`, for the list of problems of Visual Studio Code. */
const PATTERN = {
  regexp: "^(.+?):(\\d+):(\\d+): (error|warning|info): (.*) \\[([\\w-]+)\\]$",
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  message: 5,
  code: 6,
};

const MATCHER = {
  owner: "hot-papers",
  source: "hot-papers",
  fileLocation: ["relative", "${workspaceFolder}"],
  pattern: PATTERN,
};

const CHECK = "npx --no hot-papers check --format unix";

const TASKS = {
  version: "2.0.0",
  tasks: [
    {
      label: "Check digests",
      type: "shell",
      command: CHECK,
      problemMatcher: MATCHER,
      presentation: { reveal: "silent" },
    },
    {
      label: "Watch digests",
      type: "shell",
      command: `${CHECK} --watch`,
      isBackground: true,
      problemMatcher: {
        ...MATCHER,
        background: {
          activeOnStart: true,
          beginsPattern: "^hot-papers: checking$",
          endsPattern: "^hot-papers: checked",
        },
      },
      presentation: { reveal: "silent" },
    },
    {
      label: "Mend digests",
      type: "shell",
      command: "npx --no hot-papers fix",
      problemMatcher: [],
    },
  ],
};

/** Returns the files by which editors show problems of digests: the plugin of remark, and tasks of Visual Studio Code. */
export function editorFiles(): Record<string, string> {
  const files = {
    ".remarkrc.json": { plugins: ["gatsby-theme-hot-papers/remark-lint"] },
    ".vscode/extensions.json": { recommendations: ["unifiedjs.vscode-remark"] },
    ".vscode/tasks.json": TASKS,
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
  );
}
