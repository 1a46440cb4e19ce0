import { withPrefix } from "gatsby";
import manifest from "../../../static/hot-papers/elements/manifest.json";
import { awaitReader } from "../../elements/await-reader";
import { CHOICE_NAMES } from "../../elements/choice-names";
import { define } from "../../elements/define";
import { firstMarks } from "../../elements/first-marks";
import { SinceVisit } from "../../elements/since-visit";
import { storagePlace } from "../../elements/list-store";
import { HYDRATED } from "../../elements/inline-script";
import { FindPaper } from "../../elements/find-paper";
import { openFolds } from "../../elements/open-folds";
import { startChoices } from "../../elements/start-choices";
import { keepSiteLanguage } from "./site-language";

/** Whether a page of the theme was shown since the site was loaded. */
let isStarted = false;

/**
 * Loads the elements on a page that has Gatsby's runtime, once, as soon as a page of the theme is shown, and
 * applies the reader's choices to a new page; a page of the site gets rid of them. Elements change the page,
 * so call this after React has hydrated it and after each later change of route.
 */
export function startElements(): void {
  if (!isThemePage()) return endChoices();
  // `gatsby develop` makes pages without the inline script, and so does a site its own.
  const isApplied = isStarted || document.documentElement.dataset.colorScheme !== undefined;
  if (isApplied) dispatchEvent(new Event("storage"));
  else {
    startChoices(storagePlace());
    firstMarks(storagePlace(), newWord());
    openFolds();
    awaitReader(
      () => import(/* webpackIgnore: true */ withPrefix(manifest.main)),
      storagePlace(),
      newWord(),
    );
  }
  if (!isStarted) {
    keepSiteLanguage();
    define("hot-papers-find-paper", FindPaper);
    define("hot-papers-since", SinceVisit);
    // After those of the choices, which apply the choice to whatever page there is.
    for (const type of ["pageshow", "storage"]) addEventListener(type, endChoices);
  }
  isStarted = true;
  dispatchEvent(new Event(HYDRATED));
  loadModule(manifest.main);
  if (document.querySelector("hot-papers-search")) loadModule(manifest.search);
  if (document.querySelector("hot-papers-reading-list")) loadModule(manifest.readingList);
  if (document.querySelector("hot-papers-copy-text")) loadModule(manifest.copyText);
}

function loadModule(address: string): void {
  const src = withPrefix(address);
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = src;
  document.head.append(script);
}

function newWord(): string {
  return document.querySelector<HTMLElement>("[data-new-word]")?.dataset.newWord ?? "";
}

function isThemePage(): boolean {
  return document.querySelector("[data-hot-papers]") !== null;
}

function endChoices(): void {
  if (!isStarted || isThemePage()) return;
  for (const name of CHOICE_NAMES) document.documentElement.removeAttribute(`data-${name}`);
}
