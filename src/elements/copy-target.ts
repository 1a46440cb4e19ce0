/**
 * Copies what a link leads to: the whole address of a place on this page, else the text of the file. Call it in the
 * reader's click itself: WebKit lets nothing later write to the clipboard, but takes text that is still to come. Rejects
 * where there is no clipboard, where the browser refuses, and where the file cannot be had.
 */
export async function copyTarget(link: Linked): Promise<void> {
  // The text is asked for only where there is a clipboard for it.
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": linkedText(link) })]);
}

type Linked = Pick<HTMLAnchorElement, "hash" | "href">;

/** Returns what `copyTarget` copies. Rejects where a file cannot be had. */
export async function linkedText({ hash, href }: Linked): Promise<Blob> {
  const response = hash ? { ok: true, text: () => href } : await fetch(href);
  // Not all browsers take a string here.
  const blob = async () => new Blob([await response.text()], { type: "text/plain" });
  return response.ok ? blob() : Promise.reject();
}
