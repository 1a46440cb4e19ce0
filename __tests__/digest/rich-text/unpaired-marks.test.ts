import { parseDigest } from "../../../src/digest/parse-digest";
import { cpuSeconds } from "../../support/cpu-seconds";
import { textAt } from "../../support/text-at";

function told(title: string, abstract: string) {
  const paper = `# 1. ${title}\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n\n${abstract}\n`;
  const source = `---\ntitle: A\ndate: 2026-01-01\n---\n\n${paper}`;
  const { problems } = parseDigest(source, { fileName: "posts/a.md" });
  const found = problems.filter(({ rule }) => rule === "mark-unpaired");
  const column = (line: number) => (line === 6 ? 6 : 1);
  return {
    found,
    places: found.map(({ start, end }) => [
      textAt(source, { start, end }),
      start.column - column(start.line),
    ]),
  };
}

test("the messages", () => {
  const { found } = told("Quiet **Rooms", "Of $x and \\emph{them}.");
  expect(found.map(({ message, fix }) => `${message} ${fix}`)).toMatchInlineSnapshot(`
   [
     "“**” begins or ends nothing: there is no other one for it in the title. Write the other “**”, or take this one out.",
     "“$” begins or ends no formula: there is no other one for it. Write the other “$”, or “\\$” where the sign itself is meant.",
   ]
  `);
});

test.each([
  ["We use \\emph{rooms} of $x and \\textbf{more}.", [23]],
  ["It takes $\\mathcal{O}(n \\log n) steps.", [9]],
  ["It takes \\mathcal{O}(n)$ steps.", [23]],
  ["Of $x_i and $\\alpha$ it is.", [19]],
  ["Lit by $10^{5} lamps, \\emph{or} more.", [7]],
  ["Of $(x, y)$ and $(x, z) it is.", [16]],
])("in %j a dollar sign has no other", (abstract, columns) => {
  expect(told("A", abstract).places).toEqual(columns.map((column) => ["$", column]));
});

test.each([
  "It costs $5.",
  "It costs $5 and \\emph{more} than 3$ here.",
  "Set $HOME and $PATH_TO of $\\alpha$.",
  "Of \\$x and \\emph{them}.",
  "Of `$x` and \\emph{them}.",
  "Of $x$ and $y$.",
  "Ke$ha and A$AP write \\emph{it}.",
  "For $k a day, $\\alpha$ says.".replace("$k", "US$k"),
  "Of words with $x alone.",
])("%j has no dollar sign to tell", (abstract) => {
  expect(told("A", abstract).places).toEqual([]);
});

test.each([
  ["**Quiet Rooms", "**", 0],
  ["Quiet **Rooms", "**", 6],
  ["Quiet Rooms**", "**", 11],
  ["Quiet __Rooms", "__", 6],
  ["Quiet ~~Rooms", "~~", 6],
  ["Quiet `Rooms of x", "`", 6],
  ["$\\alpha of Rooms", "$", 0],
])("in the title %j, %j has no other", (title, mark, column) => {
  expect(told(title, "Text.").places).toEqual([[mark, column]]);
});

test.each([
  "A* Search",
  "2**n Rooms",
  "**Quiet** Rooms",
  "The __init__ of Rooms",
  "``Quiet'' Rooms",
  "$C^*$-algebras and *-algebras",
  "Rooms for $5",
  "\\*\\*Rooms",
])("the title %j has none to tell", (title) => {
  expect(told(title, "Text.").places).toEqual([]);
});

test.each(["$x ", "\\a$ ", "**a ", "~~a", "$(", "$1,"])("many of %j take no time", (part) => {
  const text = part.repeat(20_000);
  expect(cpuSeconds(() => told(text, `\\emph{a} ${text}`))).toBeLessThan(5);
});
