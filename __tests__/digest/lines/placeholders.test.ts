import {
  findPlaceholders,
  findTemplates,
  isPlaceholder,
} from "../../../src/digest/lines/placeholders";
import { cpuSeconds } from "../../support/cpu-seconds";

test.each([
  "undefined",
  "null",
  "NaN",
  "nan",
  "None",
  "[object Object]",
  "{{ title }}",
  "{{title}}",
  "{{ TITLE }}",
  "{{ .Title }}",
  "{{ page.title | escape }}",
  "{{{ title }}}",
  "{{ a b }}",
  "{% include a.html %}",
  "{%- if a -%}",
  "<%= title %>",
  "<% title %>",
  "${title}",
  "${paper.title ?? 'none'}",
  " undefined ",
])("%j is left of a template", (value) => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each([
  "",
  "Undefined behaviour",
  "The null hypothesis",
  "Null",
  "none",
  "NONE",
  "{{BERT}}: deep",
  "{{NASA}}",
  "{\\bf title}",
  "$x$",
  "{title}",
  "<title>",
  "100%",
  "[object]",
])("%j is not", (value) => {
  expect(isPlaceholder(value)).toBe(false);
});

test.each<[string, string[]]>([
  ["On {{ title }} by {{author}}.", ["{{ title }}", "{{author}}"]],
  [
    "{{< figure a.png >}} {% raw %} <%= a %> ${name}",
    ["{{< figure a.png >}}", "{% raw %}", "<%= a %>", "${name}"],
  ],
  ["https://a.example/${year}/{{id}}", ["${year}", "{{id}}"]],
  ["`{{ a }}` and ``{% b %}``", []],
  ["$a_{{ij}}$, $x^{{ab}}$, \\({{ab}}\\), \\begin{align}{{ab}}\\end{align}", []],
  ["\\mathrm{{relu}} and {{\\bf x}} and title={{Deep nets}} and title={{deep}}", []],
  ["{{BERT}} and {{x}}", []],
  ["${x}$ and ${abc}_i$ and ${HOME}", []],
  ["{{ a", []],
  ["a}} b%}", []],
  ["a <b and c> d, 5% <% off", []],
])("of %j these are", (text, found) => {
  expect(findTemplates(text).map((one) => one.text)).toEqual(found);
});

test.each<[string, string[]]>([
  ["- retweets: undefined, favorites: NaN (undefined)", ["undefined", "NaN", "undefined"]],
  ["- links: [abs](undefined) | [pdf](https://a.example/null)", ["undefined", "null"]],
  ["undefined, null", ["undefined", "null"]],
  ["undefined", ["undefined"]],
  ["- the null hypothesis: none", []],
  ["- links: [undefined behaviour](https://a.example/null-model)", []],
])("of the values in %j these are", (line, found) => {
  expect(findPlaceholders(line).map(({ text }) => text)).toEqual(found);
});

test.each(["{{ a", "{{ a }}", "{%", "${", "<%= ", "`{{ ", "$ {{ ", "undefined, ", "{{<"])(
  "a megabyte of %j takes little time",
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const seconds = cpuSeconds(() => {
      findPlaceholders(text);
      isPlaceholder(text);
    });
    expect(seconds).toBeLessThan(3);
  },
);
