import { withPrefix } from "gatsby";
import React, { createElement } from "react";
import { ListedPaper } from "./listed-paper";
import { PageHeading } from "./page-heading";
import { ReadingListFiles } from "./reading-list-files";
import * as styles from "./reading-list-page.module.css";
import { useSite } from "./site-context";

/** Paths of the site for a paper with the key `ID`; `null` where the site has no such pages or files. */
export interface ReadingListPageProps {
  paperPath: string | null;
  dataPath: string | null;
  bibtexPath: string | null;
}

/** What may keep the list from being read or stored, as the script names it. */
const PROBLEMS = ["absent", "full", "broken", "newer"] as const;

/**
 * The page of the reader's list: all of its controls, which its script shows, and a row that it repeats for each paper.
 * Without script it says that it needs one.
 */
export function ReadingListPage({ paperPath, dataPath, bibtexPath }: ReadingListPageProps) {
  const { messages, locale } = useSite();
  const words = messages.readingList;
  const address = (path: string | null) => (path === null ? undefined : withPrefix(path));
  const attributes = {
    class: styles.list,
    "data-paper": address(paperPath),
    "data-data": address(dataPath),
    "data-bibtex": address(bibtexPath),
    "data-locale": locale,
  };
  return (
    <>
      <PageHeading title={words.heading}>
        <p>{words.intro}</p>
      </PageHeading>
      {createElement(
        "hot-papers-reading-list",
        attributes,
        <p>{words.needsScript}</p>,
        <div hidden>
          {PROBLEMS.map((problem) => (
            <p key={problem} role="alert" data-problem={problem} hidden>
              {words[problem]}
              {problem === "broken" && (
                <>
                  {" "}
                  <button type="button" data-action="save-stored">
                    {words.saveStored}
                  </button>{" "}
                  <button type="button" data-action="start-anew">
                    {words.startAnew}
                  </button>
                </>
              )}
            </p>
          ))}
          <section aria-label={words.preview} data-part="preview" hidden>
            <h2>{words.preview}</h2>
            {(["new", "changed", "same"] as const).map((kind) => (
              <p key={kind} data-kind={kind} hidden>
                {
                  { new: words.previewNew, changed: words.previewChanged, same: words.previewSame }[
                    kind
                  ]
                }{" "}
                <b />
              </p>
            ))}
            <ul data-part="titles" />
            <button type="button" data-action="add">
              {words.add}
            </button>{" "}
            <button type="button" data-action="cancel">
              {words.cancel}
            </button>
          </section>
          <div data-part="own">
            <div className={styles.bar} role="group" aria-label={words.states}>
              {(
                [
                  ["read", words.toRead],
                  ["done", words.done],
                  ["hidden", words.hidden],
                ] as const
              ).map(([state, label]) => (
                <button type="button" key={state} data-show={state} aria-pressed={state === "read"}>
                  {label} <data value="0">0</data>
                </button>
              ))}
              <label data-part="tags" hidden>
                {words.tag}{" "}
                <select>
                  <option value="">{words.allTags}</option>
                </select>
              </label>
            </div>
            <p data-part="empty" hidden>
              {words.empty}
            </p>
            <ol>
              <ListedPaper />
            </ol>
            <button type="button" data-action="more" hidden>
              {words.more}
            </button>
          </div>
          <ReadingListFiles hasData={dataPath !== null} hasBibtex={bibtexPath !== null} />
          <p className={styles.status} data-part="status" hidden>
            <output />{" "}
            <button type="button" data-action="undo">
              {messages.keeping.undo}
            </button>
          </p>
        </div>,
      )}
    </>
  );
}
