const STATUS = /^\/@\w[\w.-]{0,99}(?:@[a-z0-9.-]{1,253})?\/(\d{1,20})\/?$/i;

/** Returns where an instance of Mastodon tells of a post by its address (`/api/v1/statuses/ID`); `null` if it is none. */
export function statusAddress(url: string): string | null {
  const { protocol, host, pathname } = new URL(url);
  const [, id] = STATUS.exec(pathname) ?? [];
  return id === undefined || protocol !== "https:" ? null : `https://${host}/api/v1/statuses/${id}`;
}
