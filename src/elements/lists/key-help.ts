import { addStyles } from "../add-styles";
import { loadWords, type Words } from "../words";
import { KEY_ACTIONS } from "./key-actions";
import { areKeysOff, turnKeys } from "./keys-state";
import { rowsOf } from "./rows";

const CSS = `
.hot-papers-keys {
  width: min(34rem, 100vw - 2rem);
  max-height: calc(100dvh - 2rem);
  box-sizing: border-box;
  padding: 1rem 1.25rem;
  border: 1px solid var(--hot-papers-muted);
  border-radius: 3px;
  background: var(--hot-papers-paper);
  color: inherit;
}
.hot-papers-keys::backdrop {
  background: rgb(0 0 0 / 40%);
}
.hot-papers-keys header {
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: 1rem;
}
.hot-papers-keys button {
  flex: none;
  white-space: nowrap;
  min-height: 2rem;
  padding: 0 0.75rem;
  border: 1px solid var(--hot-papers-muted);
  border-radius: 3px;
  background: none;
  color: inherit;
  font: var(--hot-papers-small) / 1.5 var(--hot-papers-sans);
  cursor: pointer;
}
.hot-papers-keys label {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 2rem;
}
.hot-papers-keys input {
  width: 1.25rem;
  height: 1.25rem;
  margin: 0;
}
.hot-papers-keys dl {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
  gap: 0 1.5rem;
  margin: 0.5rem 0 0;
}
.hot-papers-keys dl > div {
  display: flex;
  gap: 0.75rem;
  padding-block: 0.2rem;
}
.hot-papers-keys dt {
  min-width: 2.5rem;
}
.hot-papers-keys kbd {
  padding: 0.05rem 0.4rem;
  border: 1px solid var(--hot-papers-line);
  border-radius: 3px;
  font: var(--hot-papers-small) / 1.5 var(--hot-papers-mono);
}
`;

let dialog: HTMLDialogElement | null = null;

/** Shows what keys there are on this page, and the switch that turns them off. Rejects where its words cannot be had. */
export async function openKeyHelp(): Promise<void> {
  const words = await loadWords();
  if (!dialog) addStyles(CSS);
  dialog?.remove();
  dialog = makeDialog(words);
  document.querySelector("[data-hot-papers]")?.append(dialog);
  dialog.showModal();
}

function makeDialog(words: Words): HTMLDialogElement {
  const say = (name: string) => words[`keys.${name}`] ?? "";
  const made = element("dialog");
  made.className = "hot-papers-keys";
  made.setAttribute("closedby", "any");
  const heading = element("h2", say("title"));
  heading.id = "_keys";
  made.setAttribute("aria-labelledby", heading.id);
  const close = element("button", say("close"));
  close.addEventListener("click", () => made.close());
  const on = element("input");
  on.type = "checkbox";
  on.checked = !areKeysOff();
  on.addEventListener("change", () => turnKeys(on.checked));
  made.append(
    element("header", heading, close),
    element("p", say("note")),
    element("label", on, say("on")),
    element("dl", ...lines(say)),
  );
  return made;
}

/** A line for each key whose control is on this page. */
function lines(say: (name: string) => string): HTMLElement[] {
  const rows = [null, ...rowsOf()];
  const known = KEY_ACTIONS.filter(({ find }) => rows.some((row) => find(row)));
  const all = [
    ...(rows.length > 1
      ? [
          ["j", "down"],
          ["k", "up"],
        ]
      : []),
    ...known.map(({ keys, word }) => [keys, word]),
    ...(document.querySelector("hot-papers-search") ? [["/", "search"]] : []),
    ["?", "help"],
  ];
  return all.map(([key = "", word = ""]) =>
    element("div", element("dt", element("kbd", key)), element("dd", say(word))),
  );
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
