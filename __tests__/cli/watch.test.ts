import { spawn } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandSite } from "../support/command-site";
import { compiledCommand, runHere } from "../support/hot-papers";

const post = (date: string) => `---\ntitle: A\ndate: ${date}\nslug: a\n---\n\nText.\n`;

/** Starts `check --watch` with these arguments in a folder. `until` waits for a text, and returns what was said up to then. */
async function watching(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [await compiledCommand(), "check", "--watch", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (said += text.toString("utf8")));
  }
  const until = async (text: string) => {
    for (let tries = 0; !said.includes(text); tries += 1) {
      if (tries > 2000) throw new Error(`“${text}” is not said: ${said}`);
      await wait(20);
    }
    const before = said;
    said = "";
    return before;
  };
  return { child, until };
}

test("--watch tells what is new and what is mended, and ends when it is interrupted", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  const { child, until } = await watching(site.folder);
  try {
    await until("Watching for changes");
    site.write("content/posts/a.md", post("17/09/2020"));
    await until("error date-invalid");
    site.write("content/posts/a.md", post("2026-01-10"));
    await until("mended: content/posts/a.md date-invalid");
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  } finally {
    child.kill("SIGKILL");
    site.remove();
  }
});

test("--watch --format unix tells all after each change, between two lines that editors know", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  const { child, until } = await watching(site.folder, "--format", "unix");
  try {
    expect(await until("Watching for changes")).toContain("hot-papers: checked, no problems\n");
    site.write("content/posts/a.md", post("17/09/2020"));
    expect(await until("checked, 1 problem")).toMatch(
      /^\s*hot-papers: checking\ncontent\/posts\/a\.md:3:7: error: .* \[date-invalid\]\nhot-papers: checked, 1 problem/,
    );
  } finally {
    child.kill("SIGKILL");
    site.remove();
  }
});

test("--watch waits where the content folder goes, and goes on where it comes back", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  const { child, until } = await watching(site.folder);
  const content = join(site.folder, "content");
  try {
    await until("Watching for changes");
    renameSync(content, `${content}-away`);
    await until("hot-papers: there are no posts");
    site.write("content-away/posts/a.md", post("17/09/2020"));
    renameSync(`${content}-away`, content);
    await until("error date-invalid");
    site.write("content/posts/a.md", post("2026-01-10"));
    await until("mended: content/posts/a.md date-invalid");
    expect(child.exitCode).toBe(null);
  } finally {
    child.kill("SIGKILL");
    site.remove();
  }
});

test("--watch goes with no other format", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  expect(await runHere(site.folder, ["check", "--watch", "--json"])).toMatchObject({ code: 2 });
  site.remove();
});
