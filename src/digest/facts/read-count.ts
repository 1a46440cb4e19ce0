/** A billion or more is a typing error, and may exceed the range of GraphQL's Int. */
const LARGEST = 999_999_999;

const GROUPED = /^\d{1,3}(?:[,\u00a0\u2009\u202f '’]\d{3})+$/;

/** Returns the number in `1,590`, `1.6k` or `159`, or `null` if it is not a whole number up to `LARGEST`. */
export function readCount(asWritten: string): number | null {
  const written = /[０-９]/.test(asWritten) ? asWritten.normalize("NFKC") : asWritten;
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
