import React from "react";

export interface CoinsSpanProps {
  /** What reference managers read off the page (https://ocoins.info), as a query string. */
  coins?: string | null | undefined;
}

/** Tells reference managers of a paper. Beside the words that it repeats, it costs a page next to nothing. */
export function CoinsSpan({ coins }: CoinsSpanProps) {
  return coins ? <span className="Z3988" title={coins} /> : null;
}
