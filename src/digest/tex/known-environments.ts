/** Environments that Temml does not know, by the nearest that it does. */
const ENVIRONMENTS = new Map([
  ["displaymath", { begin: "\\begin{gather*}", end: "\\end{gather*}" }],
  ["eqnarray", { begin: "\\begin{array}{rcl}", end: "\\end{array}" }],
  ["flalign", { begin: "\\begin{align*}", end: "\\end{align*}" }],
]);
const UNKNOWN_ENVIRONMENT = /\\(begin|end)\{(displaymath|eqnarray|flalign)\*?\}/g;

/** Returns TeX with each environment that Temml does not know as one that it does. */
export function withKnownEnvironments(tex: string): string {
  return tex.replace(UNKNOWN_ENVIRONMENT, (command, side: string, name: string) => {
    const known = ENVIRONMENTS.get(name);
    return (side === "begin" ? known?.begin : known?.end) ?? command;
  });
}
