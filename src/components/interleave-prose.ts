import type { ProseAfter } from "../digest/types";

/** A sibling, or prose that stands among the siblings. */
export type Interleaved<Item> =
  { item: Item; prose?: undefined } | { item?: undefined; prose: ProseAfter };

/** Returns items and prose in the order of the post; prose placed beyond the last item comes at the end. */
export function interleaveProse<Item>(items: Item[], prose: ProseAfter[]): Interleaved<Item>[] {
  const placed: Interleaved<Item>[] = [];
  const waiting = [...prose].sort((a, b) => a.after - b.after);
  let next = 0;
  const proseUpTo = (count: number) => {
    for (let text = waiting[next]; text && text.after <= count; text = waiting[++next]) {
      placed.push({ prose: text });
    }
  };
  items.forEach((item, index) => {
    proseUpTo(index);
    placed.push({ item });
  });
  proseUpTo(Infinity);
  return placed;
}
