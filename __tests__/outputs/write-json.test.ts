import { oneLine } from "../../src/outputs/text/one-line";
import { validText } from "../../src/outputs/text/valid-text";
import { writeJson } from "../../src/outputs/text/write-json";

test.each([
  ["plain", "plain"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["\\beta \\rho \\u0000", "\\beta \\rho \\u0000"],
  ["bell \u0007, half \ud800, \uFFFE and \uFFFF", "bell , half ,  and "],
  ["\b\f\u007f\u2028é", "\u007f\u2028é"],
])("a text in JSON has no character that XML does not allow: %j", (text, valid) => {
  expect(validText(text)).toBe(valid);
  expect(JSON.parse(writeJson({ list: [text], "a\\b": 1 }))).toEqual({ list: [valid], "a\\b": 1 });
});

test.each([
  ["a b", "a b"],
  ["", ""],
  [" a", "a"],
  ["a  b\n", "a b"],
  ["a\u007fb", "a b"],
  ["é\u00a0ü\ud800", "é ü"],
])("%j is one line", (text, line) => expect(oneLine(text)).toBe(line));
