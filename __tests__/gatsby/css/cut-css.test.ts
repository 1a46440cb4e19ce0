import { cutCss } from "../../../src/gatsby/css/cut-css";
import { namesAt, placeReader } from "../../../src/gatsby/css/markup-places";

const PAGE = namesAt(
  placeReader()(
    '<div class="hp001"><h2><a>x</a></h2><details><summary>x</summary></details></div><p class="hp002" data-rank="1"><data>1</data><hot-papers-keep></hot-papers-keep></p><select></select>',
  ),
);
const cut = (css: string) => cutCss(css, ["span"])(PAGE);

describe("keeps", () => {
  test.each([
    [".hp001{a:b}"],
    [".hp001 h2 a:hover{a:b}"],
    [".hp001>span{a:b}"],
    [".hp001 [open]::details-content{a:b}"],
    [".hp001+.hp002{a:b}"],
    ["*+.hp002{a:b}"],
    [".hp001:not(.hp999){a:b}"],
    ["@keyframes hp00k{0%{a:b}}.hp001{animation:1s hp00k}"],
    [".hp001:has(>.hp999){a:b}"],
    [":where([data-hot-papers]) :is(p,summary){a:b}"],
    [".hp001 :is(ol>li,summary){a:b}"],
    [".site :where(ol,summary){a:b}"],
    ["[data-hot-papers] :not(ol,summary){a:b}"],
    [":is(.hp001,.hp999) a{a:b}"],
    ["[data-rank]{a:b}[data-heat]{a:b}[data-kept=done] h2{a:b}"],
    ["body:has([data-hot-papers]){a:b}"],
    ["[data-hot-papers] ::marker{a:b}"],
    ["@media print{[data-hot-papers] :is(p,select){a:b}}"],
    ["@supports selector(::details-content){.hp001 summary{a:b}}"],
    [
      "@layer hot-papers.tokens{:root{--a:b}:root[data-color-scheme=dark]:has([data-hot-papers]){a:b}}",
    ],
  ])("%s, which the page may use", (css) => expect(cut(css)).toBe(css));

  test.each([
    [".site-only{a:b}"],
    ["table td{a:b}"],
    ["@font-face{font-family:x;src:url(x)}"],
    ["@keyframes x{0%{a:b}to{c:d}}"],
    ["@import url(x.css);@layer one,two;"],
    ["@media print{.site-only{a:b;c:d}}"],
    [".site-only{a:b;&:hover{c:d}}"],
  ])("%s, which is the site's own", (css) => expect(cut(css)).toBe(css));
});

describe("leaves out", () => {
  test.each([
    [".hp999{a:b}", ""],
    [".hp001 p{a:b}", ""],
    [".hp002 a{a:b}", ""],
    [".hp001 .hp002{a:b}", ""],
    [".hp001>:is(ul,ol){a:b}", ""],
    [":where([data-hot-papers]) table{a:b}", ""],
    [".hp001.hp999{a:b}", ""],
    [".hp999 a,.hp001 a,.site{a:b}", ".hp001 a,.site{a:b}"],
    ["hot-papers-none button,h3 [data-kept]{a:b}", ""],
    [".hp001 [data-rank]{a:b}[data-fold]{a:b}[data-hot-papers] h2[data-arxiv]{a:b}", ""],
    ["[data-hot-papers] :where(h1,h2,ol>li) a{a:b}", "[data-hot-papers] :where(h2) a{a:b}"],
    ["[data-hot-papers] :is(ol,p,summary){a:b}", "[data-hot-papers] :is(p,summary){a:b}"],
    ["@media print{.hp999{a:b}}.hp001{a:b}", ".hp001{a:b}"],
    ["@media print{@supports (a:b){.hp999{a:b}}}", ""],
    ["@keyframes hp00k{0%{a:b}to{c:d}}.hp999{animation:1s hp00k}", ""],
  ])("what the page has nowhere: %s", (css, kept) => expect(cut(css)).toBe(kept));
});
