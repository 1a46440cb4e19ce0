/** What is asked of a host. */
export interface SourceRequest {
  /** Without keys: it is kept on disk, and hosts and proxies write it to their logs. */
  url: string;
  /** The media types that are wanted. */
  accept: string;
  /** A body in JSON, with which the request is a POST. */
  json?: unknown;
  /** Headers for this host alone, such as one with a key; a redirect to another host does not get them. */
  secret?: Readonly<Record<string, string>>;
  /** What was answered before, so that the host can say that nothing has changed. */
  ifChanged?: { etag: string | null; lastModified: string | null };
}

/** What a host answered. */
export interface SourceAnswer {
  /** `null` where nothing has changed. */
  text: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** Asks a host; rejects with `SourceError`. */
export type Ask = (request: SourceRequest) => Promise<SourceAnswer>;

/** Why a host gave no usable answer; names the host, never the whole address. */
export class SourceError extends Error {
  constructor(
    message: string,
    /** The status of its answer; `null` where there was none. */
    readonly status: number | null = null,
  ) {
    super(message);
  }
}
