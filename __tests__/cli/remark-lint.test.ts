import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY } from "../support/build-site";
import { commandSite, type CommandSite } from "../support/command-site";
import { compiledRemarkLint } from "../support/hot-papers";

const CLI = join(REPOSITORY, "node_modules/remark-cli/cli.js");

const POST = `---
title: A week
date: 17/09/2020
slug: a-week
---

# 1. A paper that is up $67%$

- links: [abs](https://arxiv.org/abs/2601.90077) | [pdf](https://arxiv.org/pdf/2601.90077.pdf)

![The sea](sea.svg)
`;

let site: CommandSite;
let plugin: string;
beforeAll(async () => {
  plugin = await compiledRemarkLint();
  site = commandSite({ "content/posts/week.md": POST, "package.json": "{}" });
  site.write(".remarkrc.json", JSON.stringify({ plugins: [plugin] }));
});
afterAll(() => site.remove());

/** Runs remark-cli over files; what it says goes to standard error. */
function remark(...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLI, "--no-stdout", "--no-color", ...args],
    { cwd: site.folder, encoding: "utf8" },
  );
  return { status, said: stderr.replaceAll(/ +$/gm, "") };
}

test("remark-cli tells the problems of a post with their places, an error fails it", () => {
  expect(remark("content/posts/week.md")).toMatchInlineSnapshot(`
   {
     "said": "content/posts/week.md
   3:7-3:17   error   The date “17/09/2020” does not exist or is not in a known form.      date-invalid    hot-papers
   7:28-7:29  warning An unescaped percent sign begins a comment in TeX.                   math-percent    hot-papers
   9:90-9:94  info    arXiv's addresses of PDFs have no “.pdf” at their end.               link-pdf-suffix hot-papers
   11:1-11:20 warning There is no image “sea.svg”; the page shows its description instead. image-missing   hot-papers

   4 messages (✖ 1 error, ⚠ 2 warnings)
   ",
     "status": 1,
   }
  `);
});

test("settings of the site and marks in the post count", () => {
  site.write("hot-papers.config.json", JSON.stringify({ rules: { "date-invalid": "off" } }));
  const marked = POST.replace("![The sea](sea.svg)", "$& <!-- hot-papers-ignore image-missing -->");
  site.write("content/posts/marked.md", marked.replace("$67%$", "67%"));
  const { status, said } = remark("content/posts/marked.md");
  expect(status).toBe(0);
  expect(said).not.toMatch(/date-invalid|math-percent|image-missing/);
  site.write("hot-papers.config.json", "{}");
});

test("of a text that is not saved, problems are those of the text", () => {
  const { stderr } = spawnSync(
    process.execPath,
    [CLI, "--no-stdout", "--no-color", "--file-path", "content/posts/week.md"],
    { cwd: site.folder, encoding: "utf8", input: POST.replace("17/09/2020", "2020-09-17") },
  );
  expect(stderr).toContain("math-percent");
  expect(stderr).not.toContain("date-invalid");
});

test("an editor with the language server of remark shows them, and offers the edits", async () => {
  const server = join(site.folder, "server.mjs");
  // Gatsby's transformer has an old one of its own.
  const beside = createRequire(CLI).resolve;
  // As remark-language-server is made; the name of its own package is not in the test's folder.
  writeFileSync(
    server,
    `import { remark } from ${JSON.stringify(pathToFileURL(beside("remark")).href)};
import { createUnifiedLanguageServer } from ${JSON.stringify(pathToFileURL(beside("unified-language-server")).href)};
createUnifiedLanguageServer({ configurationSection: "remark", defaultProcessor: remark, ignoreName: ".remarkignore", packageField: "remarkConfig", pluginPrefix: "remark", processorName: "remark", processorSpecifier: "remark", rcName: ".remarkrc" });`,
  );
  const uri = pathToFileURL(join(site.folder, "content/posts/week.md")).href;
  const client = openServer(server, site.folder);
  try {
    await client.ask("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(site.folder).href,
      workspaceFolders: [{ name: "site", uri: pathToFileURL(site.folder).href }],
      capabilities: {},
    });
    client.tell("initialized", {});
    client.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text: POST },
    });
    const diagnostics = await client.diagnostics();
    expect(diagnostics.map(({ code, range, severity }) => [code, severity, range.start]))
      .toMatchInlineSnapshot(`
     [
       [
         "date-invalid",
         1,
         {
           "character": 6,
           "line": 2,
         },
       ],
       [
         "link-pdf-suffix",
         3,
         {
           "character": 89,
           "line": 8,
         },
       ],
       [
         "math-percent",
         2,
         {
           "character": 27,
           "line": 6,
         },
       ],
       [
         "image-missing",
         2,
         {
           "character": 0,
           "line": 10,
         },
       ],
     ]
    `);
    const wanted = diagnostics.filter(({ code }) => code === "math-percent");
    const actions = await client.ask("textDocument/codeAction", {
      textDocument: { uri },
      range: wanted[0]?.range,
      context: { diagnostics: wanted },
    });
    expect(JSON.stringify(actions)).toContain('"newText":"\\\\%"');
  } finally {
    client.end();
  }
});

interface Diagnostic {
  code: string;
  severity: number;
  range: { start: { line: number; character: number } };
}

/** The Language Server Protocol over the standard streams of a process: a header with a length, then JSON. */
function openServer(script: string, cwd: string) {
  const child = spawn(process.execPath, [script, "--stdio"], { cwd });
  const waiting = new Map<number, (result: unknown) => void>();
  let told: (found: Diagnostic[]) => void = () => undefined;
  const found = new Promise<Diagnostic[]>((resolve) => (told = resolve));
  let read = Buffer.alloc(0);
  let last = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (;;) {
      const [header, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(read.toString("latin1")) ?? [];
      const end = (header?.length ?? 0) + Number(length);
      if (header === undefined || read.length < end) return;
      const message = JSON.parse(read.subarray(header.length, end).toString("utf8"));
      read = read.subarray(end);
      if (message.method === "textDocument/publishDiagnostics") told(message.params.diagnostics);
      else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    }
  });
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  return {
    tell: (method: string, params: object) => send({ method, params }),
    ask(method: string, params: object): Promise<unknown> {
      last += 1;
      const id = last;
      const answer = new Promise<unknown>((resolve) => void waiting.set(id, resolve));
      send({ id, method, params });
      return answer;
    },
    diagnostics: () => found,
    end: () => child.kill(),
  };
}
