import type { CreateSchemaCustomizationArgs } from "gatsby";
import { besideId } from "../../site/records/beside-id";
import type { NodeModel } from "./node-model";
import { typeDefs } from "./type-defs";

interface Source {
  id: string;
}

/** Tells Gatsby the theme's types, and how fields with `@hotPapersBeside` are read from the node beside their own. */
export function defineTypes({ actions }: Pick<CreateSchemaCustomizationArgs, "actions">): void {
  actions.createFieldExtension({
    name: "hotPapersBeside",
    extend: () => ({
      resolve: (
        { id }: Source,
        _: unknown,
        { nodeModel }: { nodeModel: NodeModel },
        { fieldName }: { fieldName: string },
      ) => nodesBeside(nodeModel, besideId(id), fieldName),
    }),
  });
  actions.createTypes(typeDefs);
}

function nodesBeside(nodeModel: NodeModel, id: string, field: string) {
  const found = nodeModel.getNodeById({ id })?.[field];
  if (typeof found === "string") return nodeModel.getNodeById({ id: found });
  return Array.isArray(found) ? nodeModel.getNodesByIds({ ids: found }) : null;
}
