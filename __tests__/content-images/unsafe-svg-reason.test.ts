import { unsafeSvgReason } from "../../src/content-images/unsafe-svg-reason";

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const reason = (text: string) => unsafeSvgReason(new TextEncoder().encode(text));
const svg = (inside: string, attributes = "") =>
  reason(`<svg ${NAMESPACES} ${attributes} viewBox="0 0 9 9">${inside}</svg>`);

test.each([
  ["a path", '<path d="M0 0h9" fill="url(#a)" style="stroke: red"/>'],
  ["a use of its own part", '<g id="a"/><use xlink:href="#a"/><use href="#a"/>'],
  ["a picture in itself", '<image xlink:href="data:image/png;base64,AAAA"/>'],
  [
    "a font in itself",
    '<style>@font-face { src: url("data:font/woff2;base64,AAAA") } a { fill: url(#a) }</style>',
  ],
  [
    "what drawing programs say of a file",
    '<metadata xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li rdf:resource="http://purl.org/dc"/></metadata>',
  ],
  [
    "a path of Windows in a name of another program",
    '<g data-source="C:\\a" aria-label="\\frac"/>',
  ],
  ["text that speaks of scripts", "<text>&lt;script&gt; onload=1 https://sample.example</text>"],
])("an SVG with %s is served", (_, inside) => {
  expect(svg(inside)).toBeNull();
});

test("an SVG with a prolog, a DTD by name and a prefix is served", () => {
  const prolog =
    '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- made --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  expect(
    reason(`${prolog}<s:svg xmlns:s="http://www.w3.org/2000/svg" width="1" height="1"/>`),
  ).toBeNull();
});

test.each([
  ["<script>alert(1)</script>", "<script>"],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', "<x:script>"],
  ["<SCRIPT/>", "<SCRIPT>"],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', "foreignObject"],
  ['<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>', "holds HTML"],
  ['<g onclick="alert(1)"/>', "event handler “onclick”"],
  ['<g x:onload="alert(1)" xmlns:x="a"/>', "event handler"],
  ['<a href="javascript:alert(1)"><path d=""/></a>', "refers to something outside"],
  ['<a xlink:href=" java&#10;script:alert(1)"/>', "refers to something outside"],
  ['<a l:href="https://sample.example" xmlns:l="http://www.w3.org/1999/xlink"/>', "outside"],
  ['<image href="https://sample.example/a.png"/>', "refers to something outside"],
  ['<image href="data:image/svg+xml,x"/>', "refers to something outside"],
  ['<use href="other.svg#a"/>', "refers to something outside"],
  ['<path fill="url(https://sample.example/#a)"/>', "“fill” of <path>"],
  ['<path style="fill: u\\72l(//sample.example)"/>', "“style” of <path>"],
  ["<style>@import 'https://sample.example/a.css';</style>", "style sheet"],
  ["<style><![CDATA[a { background: URL( '//sample.example' ) }]]></style>", "style sheet"],
  ['<set attributeName="onclick" to="alert(1)"/>', "animates “onclick”"],
  ['<animate attributeName="xlink:href" values="javascript:alert(1)"/>', "animates “xlink:href”"],
  ['<?xml-stylesheet href="https://sample.example/a.css"?>', "processing instructions"],
  ["<b>", "no well-formed SVG"],
  ["&unknown;", "no well-formed SVG"],
])("an SVG with %s is not", (inside, reason) => {
  expect(svg(inside)).toContain(reason);
});

test("an event handler on the root is found", () => {
  expect(svg("", 'onload="alert(1)"')).toContain("event handler “onload”");
});

test.each([
  ["HTML with an svg in it", `<!doctype html><script>alert(1)</script><svg ${NAMESPACES}></svg>`],
  ["XHTML", '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ["a root of another namespace", '<svg xmlns="http://www.w3.org/1999/xhtml"/>'],
  ["no namespace", "<svg/>"],
  ["a declared entity", `<!DOCTYPE svg [<!ENTITY x "a">]><svg ${NAMESPACES}/>`],
  [
    "a declared attribute",
    `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg ${NAMESPACES}/>`,
  ],
  ["another encoding", `<?xml version="1.0" encoding="ISO-2022-JP"?><svg ${NAMESPACES}/>`],
  ["nothing", ""],
  ["depth", `<svg ${NAMESPACES}>${"<g>".repeat(200_000)}`],
])("%s is no SVG to serve", (_, text) => {
  expect(reason(text)).toMatch(/^is (?:no|an) /);
});

test("bytes that are no UTF-8 are no SVG to serve", () => {
  expect(unsafeSvgReason(Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe("is no SVG in UTF-8");
});
