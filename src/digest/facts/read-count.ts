/** A billion or more is a typing error, and may exceed the range of GraphQL's Int. */
const LARGEST = 999_999_999;

const GROUPED = /^\d{1,3}(?:[,\u00a0\u2009\u202f '’]\d{3})+$/;

/** What says that a count is not exact: `120+`, `~120`, `over 100`. */
const ROUGH =
  /^(?:[~≈∼>≥]|(?:about|approx\.?|approximately|around|ca?\.|circa|more than|nearly|over)(?= )) ?| ?\+$/gi;

/** Returns the number in `1,590`, `1.6k`, `159`, `~120` or `120+`, or `null` if it is not a whole number up to `LARGEST`. */
export function readCount(asWritten: string): number | null {
  const exact = /^\d[\d,.]*$/.test(asWritten) ? asWritten : asWritten.replace(ROUGH, "");
  const written = /[０-９]/.test(exact) ? exact.normalize("NFKC") : exact;
  const short = /^(\d{1,9}(?:\.\d{1,6})?) ?([km])$/i.exec(written);
  if (short !== null) {
    const thousands = short[2]?.toLowerCase() === "k" ? 1 : 1000;
    return bounded(Math.round(Number(short[1]) * thousands * 1000));
  }
  if (GROUPED.test(written)) return bounded(Number(written.replace(/\D/g, "")));
  return /^\d{1,12}$/.test(written) ? bounded(Number(written)) : null;
}

function bounded(value: number): number | null {
  return value <= LARGEST ? value : null;
}
