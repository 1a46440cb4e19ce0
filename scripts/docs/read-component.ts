import ts from "typescript";

/** What the file of a component says about it. */
export interface ComponentFacts {
  name: string;
  /** Its docstring. */
  text: string;
  /** The type of its props where it has any, by the name that its file exports. */
  props: { name: string; type: string | null; fields: PropFacts[] } | null;
}

export interface PropFacts {
  name: string;
  optional: boolean;
  type: string;
  text: string;
}

/** Returns the components that a file exports. Throws an Error for props whose type the file does not export. */
export function readComponents(fileName: string, source: string): ComponentFacts[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(isExported).flatMap((statement): ComponentFacts[] => {
    const declared = componentOf(statement);
    if (declared === null || !/^[A-Z]/.test(declared.name)) return [];
    const { name, parameter } = declared;
    const text = textOf(statement);
    return [{ name, text, props: parameter ? propsOf(parameter, file) : null }];
  });
}

interface Declared {
  name: string;
  parameter: ts.TypeNode | undefined;
}

/** A component is a function, or in slots a constant of a function's type. */
function componentOf(statement: ts.Statement): Declared | null {
  if (ts.isFunctionDeclaration(statement)) {
    return { name: statement.name?.text ?? "", parameter: statement.parameters[0]?.type };
  }
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.type || !ts.isFunctionTypeNode(declaration.type)) return null;
  return { name: declaration.name.getText(), parameter: declaration.type.parameters[0]?.type };
}

function propsOf(type: ts.TypeNode, file: ts.SourceFile): ComponentFacts["props"] {
  const name = type.getText();
  const declaration = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === name &&
      isExported(statement),
  );
  if (declaration === undefined) throw new Error(`${file.fileName} does not export ${name}.`);
  if (ts.isTypeAliasDeclaration(declaration)) {
    return { name, type: oneLine(declaration.type.getText()), fields: [] };
  }
  const fields = declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText().replaceAll('"', ""),
    optional: member.questionToken !== undefined,
    type: oneLine(member.type?.getText() ?? ""),
    text: textOf(member),
  }));
  return { name, type: null, fields };
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function textOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return oneLine(ts.getTextOfJSDocComment(comment?.comment as ts.NodeArray<ts.JSDocComment>) ?? "");
}

function oneLine(text: string): string {
  return text
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/^\| /, "")
    .trim();
}
