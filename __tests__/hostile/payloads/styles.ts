import { family } from "./payload";

/** CSS that loads, runs in old browsers, or covers the page. */
export const styles = family("CSS", 1100, [
  "<style>body{background:url(https:HOST)}</style>",
  '<style>@import "https:HOST";</style>',
  "<style>@import url(HOST);</style>",
  "<style>@font-face{font-family:x;src:url(https:HOST)}*{font-family:x}</style>",
  '<p style="background:url(https:HOST)">x</p>',
  '<p style="background:u\\72l(https:HOST)">x</p>',
  "<p style=\"background-image:image-set('https:HOST' 1x)\">x</p>",
  '<p style="list-style:url(https:HOST);display:list-item">x</p>',
  '<p style="content:url(https:HOST)">x</p>',
  '<p style="width:expression(RUN)">x</p>',
  '<p style="behavior:url(HOST);-moz-binding:url(HOST)">x</p>',
  '<p style="position:fixed;inset:0;z-index:9999">x</p>',
  "<table background=https:HOST><tr><td background=https:HOST>x</table>",
  "<body background=https:HOST>",
  '"} body{background:url(https:HOST)} x{y:"',
  "<style>a[href^='https']{background:url(https:HOST)}</style>",
]);
