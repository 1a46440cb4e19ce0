/** Something that wants a slug. The earlier it stands in the list, the stronger its claim. */
export interface SlugClaim {
  name: string;
  slug: string;
}

/** Two names that want one slug, and what the later one got. */
export interface SlugCollision {
  name: string;
  takenBy: string;
  slug: string;
}

/**
 * Returns each claim's slug, in order, and the collisions: the first to claim a slug has it, later ones
 * get `-2`, `-3`. Slugs that differ only in case collide, since many hosts cannot keep them apart.
 */
export function uniqueSlugs(claims: readonly SlugClaim[]): {
  slugs: string[];
  collisions: SlugCollision[];
} {
  const owners = new Map<string, string>();
  const nextSuffix = new Map<string, number>();
  const collisions: SlugCollision[] = [];
  const slugs = claims.map(({ name, slug }) => {
    const wanted = slug.toLowerCase();
    const owner = owners.get(wanted);
    let given = slug;
    if (owner !== undefined) {
      let suffix = nextSuffix.get(wanted) ?? 2;
      while (owners.has(`${wanted}-${suffix}`)) suffix += 1;
      nextSuffix.set(wanted, suffix + 1);
      given = `${slug}-${suffix}`;
      collisions.push({ name, takenBy: owner, slug: given });
    }
    owners.set(given.toLowerCase(), name);
    return given;
  });
  return { slugs, collisions };
}
