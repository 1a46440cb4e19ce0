import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

/** A step of a job of GitHub Actions. */
export interface WorkflowStep {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

/** A job of a workflow. */
export interface WorkflowJob {
  if?: string;
  needs?: string;
  permissions: Record<string, string>;
  outputs?: Record<string, string>;
  steps: WorkflowStep[];
}

/** A workflow, as far as these tests look at it. */
export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, WorkflowJob>;
}

/** Returns a workflow of GitHub Actions. */
export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, "utf8"));
}

/** What a job's `run:` steps did. */
export interface RanJob {
  /** Names of the steps that ran. */
  ran: string[];
  /** The first that failed. */
  failed: string | null;
  /** By `steps.ID.outputs.NAME`. */
  outputs: Map<string, string>;
  summary: string;
  log: string;
}

/** How the steps of a job are run. */
export interface JobSettings {
  folder: string;
  env: Record<string, string>;
  secrets?: Record<string, string>;
  /** What is done in place of steps, by their `run`. */
  instead?: Record<string, () => void>;
}

/**
 * Runs the `run:` steps of a job in a folder one after the other, in the shell and with the files for outputs that GitHub gives
 * them, until one fails. No value may come into a script but by `env`.
 */
export async function runJob(job: WorkflowJob, settings: JobSettings): Promise<RanJob> {
  const { folder, env, secrets = {}, instead = {} } = settings;
  const temporary = mkdtempSync(join(tmpdir(), "hot-papers-workflow-"));
  const done: RanJob = { ran: [], failed: null, outputs: new Map(), summary: "", log: "" };
  const valueOf = (text: string) =>
    text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) => {
      const [, secret] = /^secrets\.(\w+)$/.exec(path) ?? [];
      return secret === undefined ? (done.outputs.get(path) ?? "") : (secrets[secret] ?? "");
    });
  const summary = join(temporary, "summary");
  for (const { id, name = "", run, env: own = {} } of job.steps) {
    if (run === undefined) continue;
    if (run.includes("${{")) throw new Error(`${name}: values come through env only`);
    done.ran.push(name);
    const replaced = instead[run];
    if (replaced !== undefined) {
      replaced();
      continue;
    }
    const output = join(temporary, `${done.ran.length}.output`);
    const given = Object.entries(own).map(([key, value]) => [key, valueOf(value)]);
    const { code, log } = await bash(run, folder, {
      ...env,
      ...Object.fromEntries(given),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    });
    done.log += log;
    for (const line of existsSync(output) ? readFileSync(output, "utf8").split("\n") : []) {
      const [, key = "", value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (key !== "") done.outputs.set(`steps.${id}.outputs.${key}`, value);
    }
    if (code === 0) continue;
    done.failed = name;
    break;
  }
  if (existsSync(summary)) done.summary = readFileSync(summary, "utf8");
  rmSync(temporary, { recursive: true, force: true });
  return done;
}

/** Runs a script as GitHub does. */
function bash(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number | null; log: string }> {
  return new Promise((settle, fail) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => void (log += chunk.toString()));
    }
    child.on("error", fail);
    child.on("close", (code) => settle({ code, log }));
  });
}
