import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as graphql from "prettier/plugins/graphql";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";
import { componentsReference } from "./components-reference";
import { dataModelReference } from "./data-model-reference";
import { dependenciesReference } from "./dependencies-reference";
import { optionsReference } from "./options-reference";
import { problemsReference, rulePages } from "./problems-reference";
import { tokensReference } from "./tokens-reference";

const PLUGINS = [babel, estree, graphql, markdown];

const PAGES = new Map<string, () => string>([
  ["docs/reference/options.md", optionsReference],
  ["docs/reference/components.md", componentsReference],
  ["docs/reference/tokens.md", tokensReference],
  ["docs/reference/data-model.md", dataModelReference],
  ["docs/dependencies.md", dependenciesReference],
  ["docs/reference/problems.md", problemsReference],
  ...rulePages(),
]);

/** Returns the pages that are made from the sources, by their paths from the root of the repository. */
export async function references(): Promise<Map<string, string>> {
  const made = [...PAGES].map(async ([path, make]): Promise<[string, string]> => {
    const page = await format(make(), { parser: "markdown", plugins: PLUGINS, printWidth: 100 });
    return [path, page];
  });
  return new Map(await Promise.all(made));
}
