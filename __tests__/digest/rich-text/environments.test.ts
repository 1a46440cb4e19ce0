import { parseTitle } from "../../../src/digest/rich-text/title";
import { DEFAULT_PARSE_SETTINGS } from "../../../src/digest/parse-settings";
import { renderProse } from "../../support/parse-prose";

const raw = String.raw;

/** Returns HTML with `{display}` for each formula of that kind. */
function outline(source: string) {
  const { html, problems } = renderProse(source);
  const short = html.replace(/<math display="block".*?<\/math>/gs, "{display}");
  return { html: short.replace(/\n/g, ""), problems };
}

test.each([
  [
    "We solve\n\\begin{equation}\nx = 1 \\label{a}\n\\end{equation}\nfor x.",
    "<p>We solve</p>{display}<p>for x.</p>",
  ],
  [raw`We solve \begin{align*} a &= b \\ &= c \end{align*} then`, "<p>We solve {display} then</p>"],
  ["\\begin{gather}\na \\\\\n- b\n\\end{gather}, and", "{display}<p>, and</p>"],
  ["> \\begin{multline}\n> a \\\\ b\n> \\end{multline}", "<blockquote>{display}</blockquote>"],
  [raw`\begin{eqnarray} a &=& b \end{eqnarray}`, "{display}"],
  [raw`\begin{flalign*} a &= b \end{flalign*}`, "{display}"],
  [raw`\begin{displaymath} a \end{displaymath}`, "{display}"],
  ["$$\n\\begin{align}a&=b\\end{align}\n$$", "{display}"],
  ["$$x =\n\\begin{aligned} a\\end{aligned}$$", "<p>{display}</p>"],
])("%j becomes %j", (source, html) => {
  expect(outline(source)).toEqual({ html, problems: [] });
});

test.each([
  raw`The \begin{equation} command`,
  raw`\begin{itemize} \item x \end{itemize}`,
  raw`\begin{cases} x \end{cases}`,
  raw`The \begin{align} x \end{aligned}`,
])("%s stays text", (source) => {
  expect(outline(source)).toEqual({ html: `<p>${source}</p>`, problems: [] });
});

test.each([
  [raw`\begin{equation}\unheard\end{equation}`, "math-invalid 1:1"],
  ["\\begin{equation}\nx\n\nafter", "math-invalid 1:1"],
  [raw`of \begin{equation} \frac{a \end{equation}`, "math-invalid 1:4"],
])("what is broken in %j is told", (source, problem) => {
  expect(outline(source).problems).toEqual([problem]);
});

test("without math it stays as written, in a title too", () => {
  const source = raw`of \begin{equation}x\end{equation} y`;
  const settings = { ...DEFAULT_PARSE_SETTINGS, math: { enabled: false, macros: {} } };
  expect(renderProse(source, { settings }).text).toBe(source);
  const report = () => undefined;
  expect(parseTitle(source, { line: 1, column: 1 }, report, settings).text).toBe(source);
});

test("many openings without an end are read in time that grows with their number", () => {
  const spent = (count: number) => {
    const before = process.cpuUsage();
    renderProse(raw`x \begin{equation} \begin{align} `.repeat(count));
    return process.cpuUsage(before).user / 1000;
  };
  // Other work stretches single times, so the least of some counts.
  const least = (count: number) => Math.min(...[1, 2, 3].map(() => spent(count)));
  expect(least(1600)).toBeLessThan(8 * 4 * least(200) + 200);
});
