/** Returns a subject as arXiv prints it, `Machine Learning (cs.LG)`, or its code where it has no name. */
export function subjectLabel({ code, name }: { code: string; name: string | null }): string {
  return name === null ? code : `${name} (${code})`;
}
