/** Returns every text of a file of messages by its key; those of groups are `group.key`. */
export function textsOf(file: object): Map<string, string> {
  return new Map(
    Object.entries(file).flatMap(([key, value]): [string, string][] =>
      typeof value === "object"
        ? Object.entries(value).map(([name, text]) => [`${key}.${name}`, String(text)])
        : [[key, String(value)]],
    ),
  );
}
