/** As far as Gatsby's access to nodes from resolvers is used: it notes for each page which nodes it depends on. */
export interface NodeModel {
  getNodeById: (args: { id: string }) => Record<string, unknown> | null;
  /** In the order of the ids, without those that are not there. */
  getNodesByIds: (args: { ids: string[]; type?: string }) => object[];
}
