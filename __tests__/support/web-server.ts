import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A program that serves the files of a site, with a block of the guide as its configuration. */
export type WebServer = "nginx" | "apache" | "caddy";

export interface RunningServer {
  url: string;
  close: () => void;
}

interface Place {
  block: string;
  publicDir: string;
  port: number;
  /** For what the program writes. */
  scratch: string;
}

interface Program {
  binary: string;
  /** The whole configuration around the block of the guide. */
  config: (place: Place) => string;
  check: (config: string, scratch: string) => string[];
  run: (config: string, scratch: string) => string[];
}

const APACHE_MODULES = "/usr/lib/apache2/modules";
const LOADED = [
  "mpm_event",
  "authz_core",
  "mime",
  "dir",
  "headers",
  "setenvif",
  "filter",
  "deflate",
];

const PROGRAMS: Record<WebServer, Program> = {
  nginx: {
    binary: "nginx",
    config: ({ block, publicDir, port, scratch }) => `
      pid ${scratch}/pid;
      error_log stderr;
      ${process.getuid?.() === 0 ? "user root;" : ""}
      events { }
      http {
        include /etc/nginx/mime.types;
        access_log off;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${scratch}/${name};`).join(" ")}
        ${block.replace("listen 80;", `listen 127.0.0.1:${port};`).replace("/srv/papers/public", publicDir)}
      }`,
    check: (config) => ["-t", "-c", config],
    run: (config) => ["-c", config, "-g", "daemon off;"],
  },
  apache: {
    binary: "apache2",
    config: ({ block, publicDir, port, scratch }) => `
      ServerRoot ${scratch}
      ServerName papers.example
      PidFile ${scratch}/pid
      ErrorLog ${scratch}/error.log
      Listen 127.0.0.1:${port}
      ${LOADED.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join("\n")}
      TypesConfig /etc/mime.types
      DocumentRoot ${publicDir}
      <Directory ${publicDir}>
        Require all granted
        ${block}
      </Directory>`,
    check: (config) => ["-t", "-f", config],
    run: (config) => ["-X", "-f", config],
  },
  caddy: {
    binary: "caddy",
    config: ({ block, publicDir, port }) => `{
        admin off
        auto_https off
      }
      ${block.replace("papers.example {", `http://127.0.0.1:${port} {`).replace("/srv/papers/public", publicDir)}`,
    check: (config) => ["validate", "--adapter", "caddyfile", "--config", config],
    run: (config) => ["run", "--adapter", "caddyfile", "--config", config],
  },
};

/** Returns whether a program is on this machine. */
export function hasWebServer(name: WebServer): boolean {
  const { binary } = PROGRAMS[name];
  const folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];
  return folders.some((folder) => existsSync(join(folder, binary)));
}

/** Serves a folder with a block of the guide. Rejects with what the program says where it does not take that block. */
export async function startWebServer(
  name: WebServer,
  block: string,
  publicDir: string,
): Promise<RunningServer> {
  const program = PROGRAMS[name];
  const scratch = mkdtempSync(join(tmpdir(), `hot-papers-${name}-`));
  const port = await freePort();
  const config = join(scratch, "server.conf");
  mkdirSync(join(scratch, "home"));
  writeFileSync(config, program.config({ block, publicDir, port, scratch }));
  const env = {
    ...process.env,
    PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin`,
    HOME: join(scratch, "home"),
    XDG_CONFIG_HOME: scratch,
    XDG_DATA_HOME: scratch,
  };
  const checked = spawnSync(program.binary, program.check(config, scratch), {
    env,
    encoding: "utf8",
  });
  if (checked.status !== 0) throw new Error(`${name}: ${checked.stdout}${checked.stderr}`);
  const child = spawn(program.binary, program.run(config, scratch), { env, stdio: "pipe" });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => said.push(`${text}`));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, said);
  return {
    url,
    close: () => {
      child.kill("SIGTERM");
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess, said: string[]): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response !== null) return;
    await wait(100);
  }
  child.kill();
  throw new Error(`The server does not answer: ${said.join("")}`);
}

/** Returns a port of this machine at which nothing listens. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((settle) =>
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => settle(port));
    }),
  );
}
