/** A piece of hostile content. What it does when it works names it. */
export interface Payload {
  /** Unique among all, so that a failure says which it is. */
  id: number;
  /** What it tries, such as `event handlers`. */
  family: string;
  source: string;
}

/** The host that no page may ask for anything. */
export const HOSTILE_HOST = "hostile.example";

/**
 * Returns the payloads of a family, numbered from `first` + 1. In their sources `RUN` stands for a script that says
 * that it ran, without quotes and spaces, `HOST` for an address at the hostile host, without its scheme, and `NUMBER`
 * for the payload's number.
 */
export function family(name: string, first: number, sources: readonly string[]): Payload[] {
  return sources.map((source, index) => {
    const id = first + index + 1;
    return {
      id,
      family: name,
      source: source
        .replaceAll("RUN", `hostile.push(${id})`)
        .replaceAll("NUMBER", String(id))
        .replaceAll("HOST", `//${HOSTILE_HOST}/${id}`),
    };
  });
}
