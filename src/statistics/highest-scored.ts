/**
 * Returns the appearance in which a paper has its highest score; of several, the last. Scores are not added, since a
 * later count includes the earlier one. `appearances` are oldest first, and there is at least one, else a TypeError is
 * thrown.
 */
export function highestScored<Appearance extends { score: number }>(
  appearances: readonly Appearance[],
): Appearance {
  return appearances.reduce((best, each) => (each.score >= best.score ? each : best));
}
