import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { commandSite } from "../support/command-site";
import { compiledCommand, runHere } from "../support/hot-papers";

const post = (date: string) => `---\ntitle: A\ndate: ${date}\nslug: a\n---\n\nText.\n`;

test("--watch tells what is new and what is mended, and ends when it is interrupted", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  const child = spawn(process.execPath, [await compiledCommand(), "check", "--watch"], {
    cwd: site.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (said += text.toString("utf8")));
  }
  const until = async (text: string) => {
    while (!said.includes(text)) await wait(20);
    said = "";
  };
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
}, 60_000);

test("--watch goes with no other format", async () => {
  const site = commandSite({ "content/posts/a.md": post("2026-01-09") });
  expect(await runHere(site.folder, ["check", "--watch", "--json"])).toMatchObject({ code: 2 });
  site.remove();
});
