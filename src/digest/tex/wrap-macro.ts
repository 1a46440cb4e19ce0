import type { PhrasingContent } from "mdast";
import type { Wrapper } from "./macro-tables";

/** Returns `children` as the command `wrapper` sets them: emphasised, as code, in parentheses. */
export function wrapMacro(wrapper: Wrapper, children: PhrasingContent[]): PhrasingContent[] {
  switch (wrapper) {
    case "emphasis":
    case "strong":
      return [{ type: wrapper, children }];
    case "code":
      return [{ type: "texGroup", data: { hName: "code" }, children }];
    case "underline":
      return [{ type: "texGroup", data: { hName: "u" }, children }];
    case "superscript":
      return [{ type: "texGroup", data: { hName: "sup" }, children }];
    case "subscript":
      return [{ type: "texGroup", data: { hName: "sub" }, children }];
    case "smallCaps": {
      const hProperties = { className: ["small-caps"] };
      return [{ type: "texGroup", data: { hName: "span", hProperties }, children }];
    }
    case "note":
      return [{ type: "text", value: " (" }, ...children, { type: "text", value: ")" }];
    case "plain":
      return children;
  }
}
