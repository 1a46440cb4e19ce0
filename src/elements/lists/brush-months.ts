/** In px, from where on a pointer draws over months and does not click one. */
const SLACK = 6;
const SVG = "http://www.w3.org/2000/svg";
const MONTH = /(\d{4})\/(\d\d)\/?$/;

/** Lets a pointer choose months by drawing over the chart that `selector` finds, once; `choose` gets the first and the last. */
export function brushMonths(selector: string, choose: (first: string, last: string) => void): void {
  const chart = document.querySelector<SVGSVGElement>(selector);
  const months = chart && monthsOf(chart);
  if (!chart || !months || chart.classList.contains("hot-papers-brush")) return;
  chart.classList.add("hot-papers-brush");
  chart.addEventListener("dragstart", (event) => event.preventDefault());
  chart.addEventListener("pointerdown", (down) => {
    if (down.button) return;
    const { left, width } = chart.getBoundingClientRect();
    const part = (x: number) => Math.min(0.999, Math.max(0, (x - left) / width));
    const marked = document.createElementNS(SVG, "rect");
    marked.classList.add("hot-papers-brushed");
    const end = new AbortController();
    const { signal } = end;
    addEventListener(
      "pointermove",
      ({ clientX }) => {
        if (!marked.isConnected && Math.abs(clientX - down.clientX) < SLACK) return;
        chart.append(marked);
        const [from, until] = [part(down.clientX), part(clientX)].sort((a, b) => a - b);
        marked.setAttribute("x", `${(from ?? 0) * 100}%`);
        marked.setAttribute("width", `${((until ?? 0) - (from ?? 0)) * 100}%`);
        marked.setAttribute("height", "100%");
      },
      { signal },
    );
    addEventListener(
      "pointercancel",
      () => {
        end.abort();
        marked.remove();
      },
      { signal },
    );
    addEventListener(
      "pointerup",
      ({ clientX }) => {
        end.abort();
        if (!marked.isConnected) return;
        marked.remove();
        // The bar below the pointer is a link.
        chart.addEventListener("click", (event) => event.preventDefault(), {
          capture: true,
          once: true,
        });
        const [from = 0, until = 0] = [part(down.clientX), part(clientX)].sort((a, b) => a - b);
        choose(months(Math.floor(from * 100)), months(Math.floor(until * 100)));
      },
      { signal },
    );
  });
}

/** Returns what gives the month at a percentage of the width of a chart; `null` where no bar tells its month. */
function monthsOf(chart: SVGSVGElement): ((percent: number) => string) | null {
  for (const link of chart.querySelectorAll("a")) {
    const [, year, month] = MONTH.exec(link.getAttribute("href") ?? "") ?? [];
    const bar = link.querySelector("rect");
    const width = Number.parseFloat(bar?.getAttribute("width") ?? "");
    if (!year || !month || !width) continue;
    const known = Math.round(Number.parseFloat(bar?.getAttribute("x") ?? "0") / width);
    return (percent) => {
      const at = Number(year) * 12 + Number(month) - 1 + Math.floor(percent / width) - known;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    };
  }
  return null;
}
