/**
 * `<hot-papers-since>`, on home: says how many of the digests on the page, and how many papers in them, are marked as new
 * since the last visit. Its `data-says` has `{digests}` and `{papers}` in it; `data-digests` and `data-papers` are how the
 * language of `data-locale` says a number of them, as JSON: a text for each plural category with `#` for the number.
 */
export class SinceVisit extends HTMLElement {
  connectedCallback(): void {
    const { says = "", digests = "{}", papers = "{}", locale } = this.dataset;
    const counts = [...document.querySelectorAll("[data-count]")]
      .filter((item) => item.querySelector("[data-new]"))
      .map((item) => Number(item.getAttribute("data-count")));
    if (counts.length === 0) return;
    const say = (forms: string, count: number) =>
      String(JSON.parse(forms)[new Intl.PluralRules(locale).select(count)]).replace(
        "#",
        count.toLocaleString(locale),
      );
    const total = counts.reduce((sum, count) => sum + count, 0);
    this.textContent = says
      .replace("{digests}", say(digests, counts.length))
      .replace("{papers}", say(papers, total));
  }
}
