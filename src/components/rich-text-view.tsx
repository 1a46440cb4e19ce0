import { withPrefix } from "gatsby";
import type { Element } from "hast";
import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import { toString } from "hast-util-to-string";
import React, { createElement, useMemo, type HTMLAttributes } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Tree } from "../digest/types";
import { isolatedNames } from "./isolated-names";
import { punctuatedFormulas } from "./punctuated-formulas";
import { ScrollBox } from "./scroll-box";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { unbrokenFormulas } from "./unbroken-formulas";
import * as styles from "./unbroken-formulas.module.css";

/** In characters; a longer formula may be wider than a phone. */
const LONGEST_UNBOXED_FORMULA = 30;

const isOfSite = (url: string) => url.startsWith("/") && !url.startsWith("//");

interface WithNode {
  /** The element of the tree, which React must not see as an attribute. */
  node?: Element | undefined;
}

function withoutNode<Props extends WithNode>(props: Props): Omit<Props, "node"> {
  const { node, ...rest } = props;
  void node;
  return rest;
}

export interface RichTextViewProps {
  tree: Tree;
  /** Whether the text is written from right to left, or may be. */
  mayBeRightToLeft?: boolean | undefined;
}

/** A safe tree as elements. What may be wider than the page gets a box of its own to scroll in. */
export function RichTextView({ tree, mayBeRightToLeft = false }: RichTextViewProps) {
  const { messages } = useSite();
  return useMemo(() => {
    const components: Partial<Components> = {
      a: (props) => {
        const { href = "", children } = props;
        if (isOfSite(href)) return <SiteLink to={href}>{children}</SiteLink>;
        return <a {...withoutNode(props)} />;
      },
      img: (props) => {
        const { src, alt = "" } = props;
        if (!src) return <>{alt}</>;
        const placed = isOfSite(src) ? withPrefix(src) : src;
        return <img {...withoutNode(props)} alt={alt} src={placed} />;
      },
      table: (props) => (
        <ScrollBox label={messages.table}>
          <table {...withoutNode(props)} />
        </ScrollBox>
      ),
      pre: (props) => (
        <ScrollBox label={messages.code}>
          <pre {...withoutNode(props)} />
        </ScrollBox>
      ),
      math: (props: HTMLAttributes<MathMLElement> & WithNode) => {
        const { node } = props;
        const isDisplay = node?.properties.display === "block";
        const formula = createElement("math", {
          ...withoutNode(props),
          ...(isDisplay && { className: styles.display }),
        });
        if (!node || toString(node).length <= LONGEST_UNBOXED_FORMULA) return formula;
        return (
          <ScrollBox label={messages.formula} inParagraph={isDisplay ? "block" : "inline"}>
            {formula}
          </ScrollBox>
        );
      },
    };
    const isolated = mayBeRightToLeft ? isolatedNames(tree) : tree;
    return toJsxRuntime(unbrokenFormulas(punctuatedFormulas(isolated)), {
      Fragment,
      jsx,
      jsxs,
      components,
      passNode: true,
      ignoreInvalidStyle: true,
      tableCellAlignToStyle: false,
    });
  }, [tree, mayBeRightToLeft, messages]);
}
