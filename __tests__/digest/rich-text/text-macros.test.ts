import { parseTitle } from "../../../src/digest/rich-text/title";
import { renderProse } from "../../support/parse-prose";

const raw = String.raw;

const plain = (text: string) => parseTitle(text, { line: 1, column: 1 }, () => undefined).text;

test.each([
  [raw`Mat\'{e}rn`, "Matérn"],
  [raw`{\L}ukasz`, "Łukasz"],
  [raw`Erd\H{o}s P\'al`, "Erdős Pál"],
  [raw`O'Neil, M\"uller`, "O'Neil, Müller"],
  [raw`\v{C}ech \AA rhus`, "Čech Århus"],
  [raw`{\"u}ber na\"{\i}ve na\"\i ve`, "über naïve naïve"],
  [raw`\c{c}a \c ca stra\ss e \O re`, "ça ça straße Øre"],
  [raw`\~nandu \^{a} \=a \.I \u{g} \k{a} \r{a} \d{a}`, "ñandu â ā İ ğ ą å ạ"],
  [raw`\t{oo} \b{b}`, "o͡o ḇ"],
  ["Jane Doe", "Jane Doe"],
  ["{Acme} Labs", "{Acme} Labs"],
])("the name %s is %s", (name, expected) => {
  expect(plain(name).normalize("NFC")).toBe(expected.normalize("NFC"));
});

test.each([
  [raw`\emph{a} \textit{b} {\em c} {\it d}`, "<em>a</em> <em>b</em> <em>c</em> <em>d</em>"],
  [raw`\textbf{a} {\bf b}`, "<strong>a</strong> <strong>b</strong>"],
  [raw`\texttt{a\_b} \underline{c}`, "<code>a_b</code> <u>c</u>"],
  [raw`\textsc{Small}`, '<span class="small-caps">Small</span>'],
  [raw`\textrm{a}\text{b}\textsf{c}\mbox{d}`, "abcd"],
  [raw`\emph{a $x$ and \textbf{b}}`, "<em>a <math><mi>x</mi></math> and <strong>b</strong></em>"],
  [
    raw`\url{https://example.org/a_b~c--d}`,
    '<a href="https://example.org/a_b~c--d">https://example.org/a_b~c--d</a>',
  ],
  [
    raw`\href{https://example.org/\%20}{a *b*}`,
    '<a href="https://example.org/%20">a <em>b</em></a>',
  ],
  [raw`\href{javascript:alert(1)}{a}`, "a"],
  [raw`so~\cite{doe2020, roe_1} and \citep[p.~3]{x}`, "so\u00A0[doe2020, roe_1] and [x]"],
  [
    raw`Ours\footnote{See \url{https://example.org}.} wins`,
    'Ours (See <a href="https://example.org">https://example.org</a>.) wins',
  ],
  [raw`\ie this, \eg. that, \etal and \etc`, "i.e. this, e.g. that, et al. and etc."],
  [raw`5\% \& \_ \# \{a\}`, "5% &amp; _ # {a}"],
  [raw`Fig.~1, method~(X), a~new`, "Fig.\u00A01, method\u00A0(X), a\u00A0new"],
  ["~60k of 35~45% in ~/path, ~5x, X~N(0,1)", "~60k of 35~45% in ~/path, ~5x, X~N(0,1)"],
  [
    raw`5~km, 1.0~rc1, of~$x$ and~*y*, $x$~is, a~$z$`,
    "5\u00A0km, 1.0~rc1, of\u00A0<math><mi>x</mi></math> and\u00A0<em>y</em>, " +
      "<math><mi>x</mi></math>\u00A0is, a\u00A0<math><mi>z</mi></math>",
  ],
  [
    "X~$N$, ~$x$, $x$~$N$, `a~b` and ~~c~~",
    "X~<math><mi>N</mi></math>, ~<math><mi>x</mi></math>, <math><mi>x</mi></math>~<math><mi>N</mi></math>, " +
      "<code>a~b</code> and <del>c</del>",
  ],
  [raw`1\textsuperscript{st} H\textsubscript{2}O`, "1<sup>st</sup> H<sub>2</sub>O"],
  [raw`1\,000 a\ b`, "1\u2009000 a b"],
  [raw`a \\ b`, "a <br/>\nb"],
  ["6--9, a--b, --opt, x---y", "6–9, a--b, --opt, x—y"],
  [raw`\textgreater\textless\textasciitilde\textbackslash`, "&gt;&lt;~\\"],
  [
    raw`\LaTeX{} \TeX\ \ldots \dots \copyright \S 3 \textregistered \texttrademark`,
    "LaTeX TeX … … © § 3 ® ™",
  ],
  ["``quoted'' and ``back-off\" and `single'", "“quoted” and “back-off” and ‘single’"],
  ["`where's it?' and ``a `b' c''", "‘where&#x27;s it?’ and “a ‘b’ c”"],
  [
    "`code` to `more` and ``co`de``",
    "<code>code</code> to <code>more</code> and <code>co`de</code>",
  ],
  ["`it's` and ``f('')``", "<code>it&#x27;s</code> and <code>f(&#x27;&#x27;)</code>"],
  [raw`say \"only this\" and \'that\'`, "say &quot;only this&quot; and &#x27;that&#x27;"],
  [raw`\unheard{x} \short\ to {\proj} {0,1}`, raw`\unheard{x} \short to {\proj} {0,1}`],
  [raw`\emph{open *x*`, raw`\emph{open <em>x</em>`],
  [raw`close} {\em open`, raw`close} {\em open`],
])("%s becomes %s", (source, expected) => {
  expect(renderProse(`Then ${source} end.`).html).toBe(`<p>Then ${expected} end.</p>`);
});

test("deeply nested groups stay visible beyond the limit", () => {
  const { text, problems } = renderProse(`a ${"\\emph{".repeat(150)}x${"}".repeat(150)}`);
  expect(text).toContain("x");
  expect(problems).toEqual(["nesting-too-deep 1:603"]);
});
