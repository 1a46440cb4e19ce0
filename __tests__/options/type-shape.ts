import ts from "typescript";

/** A type as plain data: names of primitive types, literals, lists, records by `*`, keys with `?` where optional. */
export type Shape = string | { union: Shape[] } | { list: Shape } | { keys: Record<string, Shape> };

/**
 * Returns the shape of a type that a file of the program exports; types named in `opaque` are not looked into, their
 * shape is their name. Throws an Error where the file does not export it.
 */
export function typeShape(
  program: ts.Program,
  file: string,
  name: string,
  opaque: readonly string[] = [],
): Shape {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported =
    symbol && checker.getExportsOfModule(symbol).find((found) => found.name === name);
  if (exported === undefined) throw new Error(`${file} does not export ${name}.`);
  return shapeOf(checker.getDeclaredTypeOfSymbol(exported), checker, opaque);
}

function shapeOf(type: ts.Type, checker: ts.TypeChecker, opaque: readonly string[]): Shape {
  const ownName = (type.aliasSymbol ?? type.getSymbol())?.name;
  if (ownName !== undefined && opaque.includes(ownName)) return ownName;
  if (type.isUnion()) {
    const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    return union(parts.map((part) => shapeOf(part, checker, opaque)));
  }
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  const { flags } = type;
  const isObject = (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  if (!isObject) return checker.typeToString(type).replace(/^(?:true|false)$/, "boolean");
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (checker.isArrayType(type) && item) return { list: shapeOf(item, checker, opaque) };
  const record = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (record) return { keys: { "*": shapeOf(record, checker, opaque) } };
  const keys = checker.getPropertiesOfType(type).map((property): [string, Shape] => {
    const mark = property.flags & ts.SymbolFlags.Optional ? "?" : "";
    return [property.name + mark, shapeOf(checker.getTypeOfSymbol(property), checker, opaque)];
  });
  return { keys: Object.fromEntries(keys) };
}

/** Returns the shape of one of several; the order of them says nothing. */
export function union(shapes: Shape[]): Shape {
  const flat = shapes.flatMap((shape) =>
    typeof shape === "object" && "union" in shape ? shape.union : [shape],
  );
  const distinct = [...new Map(flat.map((shape) => [JSON.stringify(shape), shape]))];
  distinct.sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...others] = distinct.map(([, shape]) => shape);
  return first !== undefined && others.length === 0 ? first : { union: distinct.map(([, s]) => s) };
}
