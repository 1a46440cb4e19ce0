/** A claim on a slug. Earlier claims in the list take precedence. */
export interface SlugClaim {
  name: string;
  slug: string;
}

/**
 * Two claims on one slug: the later claim, the claim that keeps the slug, and the slug that the later one
 * gets.
 */
export interface SlugCollision<Claim> {
  claim: Claim;
  takenBy: string;
  slug: string;
}

/**
 * Returns each claim's slug, in order, and the collisions: the first to claim a slug has it, later ones
 * get `-2`, `-3`. Slugs that differ only in case collide, since many hosts cannot keep them apart.
 */
export function uniqueSlugs<Claim extends SlugClaim>(
  claims: readonly Claim[],
): {
  slugs: string[];
  collisions: SlugCollision<Claim>[];
} {
  const owners = new Map<string, string>();
  const nextSuffix = new Map<string, number>();
  const collisions: SlugCollision<Claim>[] = [];
  const slugs = claims.map((claim) => {
    const { name, slug } = claim;
    const wanted = slug.toLowerCase();
    const owner = owners.get(wanted);
    let given = slug;
    if (owner !== undefined) {
      let suffix = nextSuffix.get(wanted) ?? 2;
      while (owners.has(`${wanted}-${suffix}`)) suffix += 1;
      nextSuffix.set(wanted, suffix + 1);
      given = `${slug}-${suffix}`;
      collisions.push({ claim, takenBy: owner, slug: given });
    }
    owners.set(given.toLowerCase(), name);
    return given;
  });
  return { slugs, collisions };
}
