/** The part of a `.cpuprofile` (Chrome DevTools Protocol, `Profiler.Profile`) that is read; times are in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Time in which nothing ran. */
const IDLE = new Set(["(idle)", "(program)"]);

/** Returns how many seconds were spent in the code of each package or folder of sources, the most first. */
export function selfTimes(profiles: readonly CpuProfile[]): [place: string, seconds: number][] {
  const times = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
    samples.forEach((id, index) => {
      const place = places.get(id) ?? null;
      if (place === null) return;
      times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
    });
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

function placeOf({ functionName, url }: { functionName: string; url: string }): string | null {
  if (IDLE.has(functionName)) return null;
  if (url === "") return functionName === "" ? "(native code)" : functionName;
  const modules = url.split("/node_modules/");
  const inner = modules.at(-1) ?? "";
  if (modules.length > 1) return /^(?:@[^/]+\/)?[^/]+/.exec(inner)?.[0] ?? inner;
  if (url.startsWith("node:")) return "node";
  return /\/(src\/[^/]+|\.cache\/[^/]+|public\/[^/]+)/.exec(url)?.[1] ?? url;
}
