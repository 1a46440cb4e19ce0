import type { Data, Literal, Parent, PhrasingContent } from "mdast";
import type { Extension } from "mdast-util-from-markdown";

/** A span or block of TeX math, without its delimiters. */
export interface TexMath extends Literal {
  type: "texMath";
  display: boolean;
  /** True for a block of its own, false inside a line of text. */
  block: boolean;
  /** False for a block whose closing delimiter is missing. */
  closed: boolean;
}

/** A TeX command of running text as written, with its arguments if these are taken literally. */
export interface TexCommand extends Literal {
  type: "texCommand";
}

/** A single `{` or `}`. */
export interface TexBrace extends Literal {
  type: "texBrace";
}

/** One or two backticks that open a quotation. */
export interface TexQuote extends Literal {
  type: "texQuote";
}

/** Text in an element that Markdown has no node for, such as underlined text. */
export interface TexGroup extends Parent {
  type: "texGroup";
  children: PhrasingContent[];
  data: Data & { hName: string; hProperties?: Record<string, string[]> };
}

declare module "mdast" {
  interface PhrasingContentMap {
    texMath: TexMath;
    texCommand: TexCommand;
    texBrace: TexBrace;
    texQuote: TexQuote;
    texGroup: TexGroup;
  }
  interface RootContentMap {
    texMath: TexMath;
    texCommand: TexCommand;
    texBrace: TexBrace;
    texQuote: TexQuote;
    texGroup: TexGroup;
  }
}

type Handle = NonNullable<Extension["enter"]>[string];

/** Returns what makes mdast nodes of the tokens of math-syntax.ts and macro-syntax.ts. */
export function texFromMarkdown(): Extension {
  return {
    enter: {
      texInline: enterMath(false),
      texDisplay: enterMath(true),
      texBlock: enterMath(true),
      texCommand: literal("texCommand"),
      texBrace: literal("texBrace"),
      texQuote: literal("texQuote"),
    },
    exit: {
      texInline: exitMath,
      texDisplay: exitMath,
      texBlock: exitMath,
      texData: copyData,
      texBlockEnd: markClosed,
      texEnvironmentEnd: copyEnd,
      texCommand: exitNode,
      texBrace: exitNode,
      texQuote: exitNode,
    },
  };
}

function enterMath(display: boolean): Handle {
  return function (token) {
    const block = token.type === "texBlock";
    this.enter({ type: "texMath", value: "", display, block, closed: !block }, token);
    this.buffer();
  };
}

const exitMath: Handle = function (token) {
  const value = this.resume();
  const node = this.stack.at(-1);
  if (node?.type === "texMath") node.value = value;
  this.exit(token);
};

const copyData: Handle = function (token) {
  this.config.enter.data?.call(this, token);
  this.config.exit.data?.call(this, token);
};

const markClosed: Handle = function () {
  const node = this.stack.findLast(({ type }) => type === "texMath");
  if (node?.type === "texMath") node.closed = true;
};

/** The end of an environment is a part of its TeX. */
const copyEnd: Handle = function (token) {
  copyData.call(this, token);
  markClosed.call(this, token);
};

function literal(type: "texCommand" | "texBrace" | "texQuote"): Handle {
  return function (token) {
    this.enter({ type, value: this.sliceSerialize(token) }, token);
  };
}

const exitNode: Handle = function (token) {
  this.exit(token);
};
