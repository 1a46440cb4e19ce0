/**
 * The look of the overlay, in a shadow tree: neither the site's rules nor the theme's apply in it, and none of it to the
 * page. The colour scheme is inherited from the page.
 */
export const OVERLAY_STYLES = `
:host {
  --ink: light-dark(#1d1b18, #ebe7e0);
  --paper: light-dark(#fdfcf9, #161513);
  --raised: light-dark(#f3f0e9, #24211e);
  --line: light-dark(#8a8276, #7d756a);
  --error: light-dark(#a8321a, #ff9070);
  --warning: light-dark(#7a5200, #f0c060);
  --info: light-dark(#1f5aa8, #8ab8f5);
  --removed: light-dark(#fbe3dc, #47211a);
  --added: light-dark(#dff0dc, #1d3a1f);
  all: initial;
  color: var(--ink);
  font: 14px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.badge, .lost {
  position: fixed;
  z-index: 2147483000;
  inset: auto 1rem 1rem auto;
  box-sizing: border-box;
  max-width: calc(100vw - 2rem);
  padding: .5rem .875rem;
  border: 1px solid var(--line);
  border-radius: .5rem;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  box-shadow: 0 2px 12px rgb(0 0 0 / .2);
}
.badge { min-height: 44px; cursor: pointer; }
.lost { border: 2px solid var(--error); }
.lost + .badge { bottom: 5.5rem; }
[hidden] { display: none; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.mark { font-weight: 700; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
dialog {
  box-sizing: border-box;
  width: min(52rem, calc(100vw - 1.5rem));
  max-height: calc(100vh - 1.5rem);
  padding: 0 1.25rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: .5rem;
  background: var(--paper);
  color: inherit;
}
dialog::backdrop { background: rgb(0 0 0 / .4); }
.bar {
  position: sticky;
  top: 0;
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 1rem;
  padding: .75rem 0;
  background: var(--paper);
}
h2, h3 { margin: 0; font-size: 1.125rem; }
h3 { font-size: 1rem; }
section { margin-top: 1.25rem; }
ol, ul { margin: .5rem 0 0; padding: 0; list-style: none; }
ol > li { padding: .75rem 0; border-top: 1px solid var(--line); }
p { margin: .25rem 0 0; }
a { color: inherit; }
button.plain, .bar button {
  min-height: 24px;
  padding: .125rem .5rem;
  border: 1px solid var(--line);
  border-radius: .25rem;
  background: var(--raised);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.bar button { min-height: 44px; padding: 0 1rem; }
button.plain, pre { font-family: ui-monospace, monospace; font-size: 13px; }
pre { margin: .5rem 0 0; overflow-x: auto; border: 1px solid var(--line); }
pre > * { display: block; width: max-content; min-width: 100%; box-sizing: border-box; padding: 0 .5rem; text-decoration: none; white-space: pre; }
del { background: var(--removed); }
ins { background: var(--added); }
:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
@media (forced-colors: active) { .badge, .lost, dialog { border-color: CanvasText; } }
`;
