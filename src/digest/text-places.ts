import type { Range } from "../problems/range";
import { digestTrees } from "./digest-trees";
import { rangeBefore, type Origin } from "./origin";
import type { AddressPlace, TreePlaces } from "./places";
import type { Digest, Tree } from "./types";

/**
 * Returns the positions on disk of the images, links and headings of all trees of a digest, in the order of
 * `digestTrees`; `places` has those in the text that `origin` maps to the file.
 */
export function textPlaces(
  digest: Digest,
  places: ReadonlyMap<Tree, TreePlaces>,
  origin: Origin,
): TreePlaces {
  const onDisk = <Place extends { range: Range }>(place: Place): Place => ({
    ...place,
    range: rangeBefore(place.range, origin),
  });
  const found = digestTrees(digest).flatMap((tree) => places.get(tree) ?? []);
  return {
    images: found.flatMap(({ images }) => images.map(onDisk)),
    links: distinctPlaces(found.flatMap(({ links }) => links.map(onDisk))),
    headings: found.flatMap(({ headings }) => headings.map((range) => rangeBefore(range, origin))),
  };
}

/** A footnote with a link may be shown in several places. */
function distinctPlaces(places: readonly AddressPlace[]): AddressPlace[] {
  const byPlace = new Map(
    places.map((place) => [
      `${place.range.start.line}:${place.range.start.column} ${place.address}`,
      place,
    ]),
  );
  return [...byPlace.values()];
}
