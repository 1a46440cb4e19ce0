import type { Element } from "hast";
import type { Messages } from "../../messages/messages";
import { htmlElement } from "./html-element";
import { portableTree } from "./portable-tree";
import type { SocialPostOutput } from "../types";

/** Returns a social post as a quote that ends in its author and a link to the original, dated where it can be. */
export function socialPostHtml(
  post: SocialPostOutput,
  rootUrl: string,
  messages: Messages,
): Element {
  const { url, lang, author, handle, date, network } = post;
  const isSilent = post.text.trim() === "";
  const content = isSilent
    ? [htmlElement("p", {}, [messages.postWithoutText(messages.networks[network])])]
    : portableTree(post.tree, { pageUrl: url, rootUrl });
  const name = handle === null || handle === author ? author : `${author} (${handle})`;
  const link = htmlElement("a", { href: url }, [date?.slice(0, 10) ?? messages.networks[network]]);
  return htmlElement("blockquote", { cite: url }, [
    htmlElement("div", { lang: isSilent ? undefined : (lang ?? undefined), dir: "auto" }, content),
    htmlElement("p", {}, ["— ", htmlElement("bdi", {}, [name]), ", ", link]),
  ]);
}
