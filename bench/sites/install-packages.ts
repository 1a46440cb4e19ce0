import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs exact versions of packages in a folder, unless it has them; `type` is the kind of its modules. */
export function installPackages(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = `${JSON.stringify({ private: true, type: "module", dependencies }, null, 2)}\n`;
  if (existsSync(join(folder, "node_modules")) && readFileSync(path, "utf8") === manifest) return;
  writeFileSync(path, manifest);
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...quiet], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
