import { fieldOf, textOf } from "../field-of";

/**
 * Returns embed code for a post of which an instance of Mastodon tells (API, entity Status), with its words and below them
 * its author and its date. `url` is its address. Throws an Error where that is not told.
 */
export function mastodonHtml(status: unknown, url: string): string {
  const account = fieldOf(status, "account");
  const content = textOf(status, "content") ?? "";
  const acct = textOf(account, "acct");
  const created = textOf(status, "created_at");
  const { host } = new URL(url);
  if (acct === null || created === null) throw new Error(`${host}: the answer has no post`);
  const handle = acct.includes("@") ? acct : `${acct}@${host}`;
  const name = textOf(account, "display_name") ?? acct;
  const language = textOf(status, "language");
  const isTag = language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language);
  const words = /^<p\b/.test(content) ? content : `<p>${content}</p>`;
  const own = isTag ? words.replace(/^<p>/, `<p lang="${language}">`) : words;
  const date = `<a href="${escaped(url)}">${escaped(created)}</a>`;
  return `<blockquote class="mastodon-embed" data-embed-url="${escaped(url)}/embed">${own}&mdash; ${escaped(name)} (@${escaped(handle)}) ${date}</blockquote>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
