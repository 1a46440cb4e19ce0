/** The CSS of the bar that narrows lists. */
export const NARROW_STYLES = `
.hot-papers-narrow {
  display: block;
  margin-block: 0.25rem 1rem;
  font: var(--hot-papers-small) / 1.5 var(--hot-papers-sans);
}
.hot-papers-narrow[hidden] {
  display: none;
}
.hot-papers-narrow > div {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.5rem 0.75rem;
}
.hot-papers-narrow > .hot-papers-chips {
  align-items: center;
  min-height: 2rem;
  margin-top: 0.5rem;
}
.hot-papers-narrow > output {
  display: block;
  min-height: 1.5rem;
  margin-top: 0.25rem;
  color: var(--hot-papers-muted);
}
.hot-papers-narrow label > span {
  display: block;
  color: var(--hot-papers-muted);
}
.hot-papers-narrow label:has([type="checkbox"]) {
  display: flex;
  align-items: center;
  gap: 0.4rem;
}
.hot-papers-narrow :is(input, select, button) {
  box-sizing: border-box;
  min-height: 2rem;
  max-width: 12rem;
  margin: 0;
  padding: 0.1rem 0.5rem;
  border: 1px solid var(--hot-papers-muted);
  border-radius: 3px;
  background: var(--hot-papers-paper);
  color: inherit;
  font: inherit;
}
.hot-papers-narrow button {
  max-width: none;
  cursor: pointer;
}
.hot-papers-narrow [type="checkbox"] {
  width: 1.25rem;
  height: 1.25rem;
  min-height: 2rem;
}
.hot-papers-narrow button:hover {
  background: var(--hot-papers-raised);
}
.hot-papers-brushed {
  fill: var(--hot-papers-accent);
  opacity: 0.25;
  pointer-events: none;
}
.hot-papers-brush {
  touch-action: pan-y;
  user-select: none;
}
@media (pointer: coarse) {
  .hot-papers-narrow :is(input, select, button) {
    min-height: 2.75rem;
  }
}
@media print {
  .hot-papers-narrow {
    display: none;
  }
}
`;
