import type { PaperLink } from "../../digest/types";
import { answersHttps } from "../../digest/values/https-hosts";

const PDF_OF_ARXIV = /^(https:\/\/(?:www\.|export\.)?arxiv\.org\/pdf\/[^?#]+)\.pdf$/;

/** Returns a link whose address leads to the same page by https, where its host answers so, and arXiv's without `.pdf`. */
export function tidyLink({ label, url }: PaperLink): PaperLink {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  const isHttp = protocol === "http:" && answersHttps(hostname);
  const secure = isHttp ? url.replace(/^http:/i, "https:") : url;
  return { label, url: secure.replace(PDF_OF_ARXIV, "$1") };
}
