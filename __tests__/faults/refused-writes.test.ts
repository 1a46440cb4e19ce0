import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { differences, siteContent } from "../support/site-content";
import { build, cleanContent, newSite, post, SITE } from "./faulty-site";

const PUBLIC = join(SITE, "public");

/** Only a privileged user can mount file systems. */
const canMount =
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"], { stdio: "ignore" })
    .status === 0 && spawnSync("umount", ["/mnt"]).status === 0;

const onThisMachine = canMount ? test : test.skip;

beforeAll(() => {
  newSite({ "early.md": post("early", "2601.90001", "early words") });
});

onThisMachine.each([
  ["full", "size=600k", /ENOSPC|no space left/i],
  ["read-only", "ro", /Nothing can be written into public\/: EROFS/],
])(
  "where public/ is %s the build fails and says so; the next one is right",
  async (_, options, reason) => {
    mkdirSync(PUBLIC, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", PUBLIC]);
    try {
      const { exitCode, log } = await build();
      expect(exitCode).toBe(1);
      expect(log).toMatch(reason);
    } finally {
      execFileSync("umount", [PUBLIC]);
    }
    const { exitCode, publicDir } = await build();
    expect(exitCode).toBe(0);
    expect(differences(siteContent(publicDir), await cleanContent())).toEqual([]);
  },
  2_400_000,
);
