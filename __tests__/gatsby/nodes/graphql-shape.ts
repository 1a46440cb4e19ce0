import {
  Kind,
  parse,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "gatsby/graphql";
import { type Shape, union } from "../../options/type-shape";

/** What GraphQL's own types and Gatsby's are in data. */
const SCALARS: Record<string, string> = {
  ...{ String: "string", Date: "string", Int: "number", Float: "number", Boolean: "boolean" },
  JSON: "json",
};

const hasDirective = ({ directives = [] }: FieldDefinitionNode, wanted: string) =>
  directives.some(({ name }) => name.value === wanted);

/**
 * Returns the shape of the data behind each node type of GraphQL type definitions, by its name: a link is the id of
 * another node, and what is read from the node beside it is not there. Throws an Error for a type that they do not define.
 */
export function graphqlShapes(typeDefs: string): Map<string, Shape> {
  const types = new Map(
    parse(typeDefs)
      .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type): [string, ObjectTypeDefinitionNode] => [type.name.value, type]),
  );
  const nodeTypes = [...types].filter(([, { interfaces = [] }]) =>
    interfaces.some(({ name }) => name.value === "Node"),
  );
  return new Map(nodeTypes.map(([name, type]) => [name, shapeOfType(type)]));

  function shapeOfType({ fields = [] }: ObjectTypeDefinitionNode): Shape {
    const own = fields.filter((field) => !hasDirective(field, "hotPapersBeside"));
    return {
      keys: Object.fromEntries(own.map((field) => [field.name.value, shapeOfField(field)])),
    };
  }

  function shapeOfField(field: FieldDefinitionNode): Shape {
    return shapeOf(field.type, hasDirective(field, "link"));
  }

  function shapeOf(type: TypeNode, isLink: boolean): Shape {
    return type.kind === Kind.NON_NULL_TYPE
      ? whole(type.type, isLink)
      : union([whole(type, isLink), "null"]);
  }

  function whole(type: Exclude<TypeNode, { kind: Kind.NON_NULL_TYPE }>, isLink: boolean): Shape {
    if (type.kind === Kind.LIST_TYPE) return { list: shapeOf(type.type, isLink) };
    if (isLink) return "string";
    const name = type.name.value;
    const object = types.get(name);
    const shape = SCALARS[name] ?? (object && shapeOfType(object));
    if (shape === undefined) throw new Error(`${name} is not defined.`);
    return shape;
  }
}
