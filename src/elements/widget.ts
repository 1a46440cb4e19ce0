import type { ShownColorScheme } from "./shown-color-scheme";

/** A post, as a network's widget needs it. */
export interface WidgetPost {
  /** Where the original is, absolute. */
  url: string;
  /** What the widget needs in addition, such as Bluesky's `at://` uri. */
  embedUri: string | undefined;
  /** The accessible name of the widget's frame. */
  title: string;
  colorScheme: ShownColorScheme;
}

/**
 * Puts a network's widget into `holder`, which is on the page. Resolves when the post is visible, and rejects
 * when it is known that it cannot be shown; an abort of `signal` means that the caller no longer waits.
 */
export type MountWidget = (
  holder: HTMLElement,
  post: WidgetPost,
  signal: AbortSignal,
) => Promise<void>;
