/** Returns a subject as pages name it, `cs.LG Machine Learning`, or its code where it has no name. */
export function subjectTitle({ code, name }: { code: string; name: string | null }): string {
  return name ? `${code} ${name}` : code;
}
