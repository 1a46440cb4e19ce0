import React from "react";
import { useSite } from "./site-context";

/** A paper of the reader's list, without its words: the script of the page repeats it for each. */
export function ListedPaper() {
  const { messages } = useSite();
  const words = messages.readingList;
  return (
    <li data-part="row" hidden>
      <a data-part="title" href="#" />
      <small data-part="about" />
      <span className="Z3988" />
      <div>
        <button type="button" data-action="save">
          {words.again}
        </button>
        <button type="button" data-action="done">
          {messages.keeping.done}
        </button>
        <button type="button" data-action="hide">
          {messages.keeping.hide}
        </button>
        <button type="button" data-action="remove">
          {words.remove}
        </button>
      </div>
      <details>
        <summary>{words.noteAndTags}</summary>
        <label>
          {words.note}
          <textarea rows={3} />
        </label>
        <label>
          {words.tags}
          <input type="text" />
        </label>
      </details>
    </li>
  );
}
