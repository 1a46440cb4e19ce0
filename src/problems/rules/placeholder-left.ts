import { clip } from "../clip";
import { exampleAuthors } from "../example-authors";
import { defineRule } from "../rule";

const COMMAND = /^\{(?:\{[<%]|%)/;

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  severity: "warning",
  finds:
    "A template was not filled in, or its commands not carried out: `{{ title }}`, `{% … %}`, `{{< … >}}`, `<%= … %>`, `${title}`, or `undefined`, `null`, `NaN`, `None`, `[object Object]` as a whole value.",
  why: "Readers see the template, or a person named “undefined”. In running text only the forms with brackets count, outside code and formulas.",
  wrong: exampleAuthors("Authors: {{ authors }}"),
  right: exampleAuthors("Authors: Ada Example, Ben Sample"),
  describe: ({ text }: { text: string }) =>
    COMMAND.test(text)
      ? {
          message: `“${clip(text)}” is a command of another program, such as Hugo or Jekyll, and is shown as it is.`,
          fix: "Write in Markdown what it stands for, or take it out.",
        }
      : {
          message: `“${clip(text)}” is left of a template that was not filled in.`,
          fix: "Write what was meant, or take it out; the program that writes the post lacks this value.",
        },
});
