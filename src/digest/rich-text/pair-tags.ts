import {
  FORBIDDEN_TAGS,
  GROUPING_TAGS,
  hasContent,
  isKnownTag,
  parentsOf,
  RAW_TAGS,
  TRANSPARENT_TAGS,
} from "./html-tags";
import type { HtmlToken } from "./html-tokens";

/** A tag, and what becomes of it. */
export interface PairedTag extends HtmlToken {
  /** In the order of the text, from 0. */
  index: number;
  role: "markup" | "text" | "dropped";
  /** The other tag of its element. */
  partner: PairedTag | null;
}

/** The tags in other pieces of the same text: an element that opens here may close there. */
export interface TagsElsewhere {
  opensBefore: (name: string) => boolean;
  closesAfter: (name: string) => boolean;
}

/** Takes the tags of a text in their order, and the blocks that contain them. */
export interface TagPairs {
  enter: () => void;
  /** Does not close open elements, but elements opened in the block can no longer be closed. */
  leave: () => void;
  /** `elsewhere` if the tag may pair with one of another piece. Its role is known once all tags are added. */
  add: (token: HtmlToken, elsewhere?: TagsElsewhere) => PairedTag;
}

/**
 * Returns an object that decides which tags are text. An opening tag is text if it has no attributes and is
 * not closed in its block; a closing tag is text if it closes nothing; a void element is text if it has no
 * attributes and is not a break. Other tags are markup, or are dropped if their element is forbidden: with
 * its content if it is closed.
 */
export function tagPairs(): TagPairs {
  const tags: PairedTag[] = [];
  /**
   * Openers without a closing tag, by name and all together; the list of all may contain some that have been
   * closed since.
   */
  const open = new Map<string, PairedTag[]>();
  const all: PairedTag[] = [];
  const blocks: number[] = [];
  const waiting = new Map<ReadonlySet<string>, PairedTag[]>();
  const voids = new Set<string>();

  function addOpening(tag: PairedTag): void {
    stackOf(open, tag.name).push(tag);
    all.push(tag);
    wait(tag);
  }

  function addClosing(tag: PairedTag): void {
    const opener = open.get(tag.name)?.pop();
    if (opener === undefined) wait(tag);
    else pair(opener, tag);
  }

  /** For the end of an enclosing element, which makes it markup. */
  function wait(tag: PairedTag): void {
    const parents = parentsOf(tag.name);
    if (parents !== undefined && tag.role === "text") stackOf(waiting, parents).push(tag);
  }

  function pair(opener: PairedTag, closer: PairedTag): void {
    opener.partner = closer;
    closer.partner = opener;
    opener.role = closer.role = FORBIDDEN_TAGS.has(opener.name) ? "dropped" : "markup";
    for (const [parents, inside] of waiting) {
      if (!parents.has(opener.name)) continue;
      while ((inside.at(-1)?.index ?? -1) > opener.index) {
        const tag = inside.pop();
        if (tag?.partner === null) tag.role = "markup";
      }
    }
    if (isDroppedWhole(opener)) loseInside(opener, closer);
  }

  /** Tags in dropped content open and close nothing outside of it. */
  function loseInside(opener: PairedTag, closer: PairedTag): void {
    for (let index = closer.index - 1; index > opener.index; index -= 1) {
      const tag = tags[index];
      if (tag === undefined) break;
      const { partner } = tag;
      if (partner === null) {
        if (open.get(tag.name)?.at(-1) === tag) open.get(tag.name)?.pop();
      } else if (partner.index < opener.index) {
        partner.partner = null;
        partner.role = roleAlone(partner);
        stackOf(open, partner.name).push(partner);
      } else if (partner.index < index && isDroppedWhole(partner)) index = partner.index;
    }
  }

  return {
    enter: () => void blocks.push(tags.length),
    leave() {
      const start = blocks.pop() ?? 0;
      while ((all.at(-1)?.index ?? -1) >= start) {
        const tag = all.pop();
        const ofName = open.get(tag?.name ?? "");
        if (ofName?.at(-1) === tag) ofName?.pop();
      }
    },
    add(token, elsewhere) {
      const tag: PairedTag = { ...token, index: tags.length, partner: null, role: "text" };
      tags.push(tag);
      if (token.kind === "stray" || !isKnownTag(tag.name)) return tag;
      tag.role = isPairedElsewhere(tag, elsewhere) ? "markup" : roleAlone(tag);
      if (hasContent(tag.name)) (tag.kind === "open" ? addOpening : addClosing)(tag);
      else if (tag.kind === "open" && tag.role !== "text") voids.add(tag.name);
      else if (tag.kind === "close" && voids.has(tag.name)) tag.role = "dropped";
      return tag;
    },
  };
}

/** Returns whether everything from this opening tag to its closing tag is dropped. */
export function isDroppedWhole({ role, kind, name, partner }: PairedTag): boolean {
  return role === "dropped" && kind === "open" && partner !== null && !TRANSPARENT_TAGS.has(name);
}

/** The role of a tag without a partner. */
function roleAlone({ kind, name, bare }: PairedTag): PairedTag["role"] {
  if (!hasContent(name) && name !== "img" && !FORBIDDEN_TAGS.has(name)) {
    return kind === "open" || name === "br" ? "markup" : "text";
  }
  if (bare || kind === "close" || RAW_TAGS.has(name)) return "text";
  return FORBIDDEN_TAGS.has(name) ? "dropped" : "markup";
}

function isPairedElsewhere({ kind, name }: PairedTag, elsewhere?: TagsElsewhere): boolean {
  if (elsewhere === undefined || !GROUPING_TAGS.has(name)) return false;
  return kind === "open" ? elsewhere.closesAfter(name) : elsewhere.opensBefore(name);
}

function stackOf<Key>(stacks: Map<Key, PairedTag[]>, key: Key): PairedTag[] {
  const stack = stacks.get(key) ?? [];
  stacks.set(key, stack);
  return stack;
}
