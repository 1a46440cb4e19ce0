/** Milliseconds from 1970 to the first millisecond that a tweet id can name: 2010-11-04. */
const TWITTER_EPOCH = 1_288_834_974_657n;
/** Tweets up to November 2010 have serial numbers below this, which hold no time. */
const FIRST_TWITTER_SNOWFLAKE = 30_000_000_000n;
const MASTODON_START = Date.UTC(2016, 9);
const ATPROTO_START = Date.UTC(2022, 0);
const END = Date.UTC(2100, 0);

const TID = /^[2-7a-j][2-7a-z]{12}$/;
const TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
/** The last ten bits of a TID distinguish servers. */
const TID_CLOCK_BITS = 10n;

/**
 * Returns the instant that a tweet id (decimal) holds as ISO 8601 in UTC with milliseconds; `null` for the
 * serial numbers before November 2010 and for times after 2099.
 */
export function tweetTime(id: string): string | null {
  const number = parseId(id);
  if (number === null || number < FIRST_TWITTER_SNOWFLAKE) return null;
  return plausible((number >> 22n) + TWITTER_EPOCH, 0);
}

/**
 * Returns the instant that a Mastodon status id (decimal) holds as ISO 8601 in UTC; `null` before
 * October 2016, when Mastodon began, and after 2099: other servers number their posts in other ways.
 */
export function mastodonTime(id: string): string | null {
  const number = parseId(id);
  return number === null ? null : plausible(number >> 16n, MASTODON_START);
}

/**
 * Returns the instant that a Bluesky record key holds as ISO 8601 in UTC, where it is a TID (atproto.com/specs/tid:
 * 13 digits of base32-sortable, microseconds and a clock id) of a time from 2022 to 2099, else `null`.
 */
export function tidTime(key: string): string | null {
  if (!TID.test(key)) return null;
  let number = 0n;
  for (const digit of key) number = (number << 5n) | BigInt(TID_DIGITS.indexOf(digit));
  return plausible((number >> TID_CLOCK_BITS) / 1000n, ATPROTO_START);
}

function parseId(id: string): bigint | null {
  return /^\d{1,20}$/.test(id) ? BigInt(id) : null;
}

function plausible(time: bigint, start: number): string | null {
  return time >= start && time < END ? new Date(Number(time)).toISOString() : null;
}
