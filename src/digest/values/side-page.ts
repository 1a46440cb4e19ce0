import { isProfile } from "./profile";

/** Hosts of people, posts, code, data, films, pages about a paper, and short links: none of these identifies the paper. */
const HOSTS =
  /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|githubusercontent\.com|github\.io|gitlab\.io|huggingface\.co|hf\.co|twitter\.com|x\.com|bsky\.app|threads\.net|facebook\.com|reddit\.com|linkedin\.com|mastodon\.\w+|t\.co|lnkd\.in|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|dlvr\.it|ift\.tt|trib\.al|youtube\.com|youtu\.be|vimeo\.com|colab\.research\.google\.com|colab\.google|kaggle\.com|drive\.google\.com|docs\.google\.com|sites\.google\.com|scholar\.google\.[a-z.]+|orcid\.org|dblp\.org|dblp\.uni-trier\.de|netlify\.app|vercel\.app|news\.ycombinator\.com)$/;
const LABELS =
  /^(?:(?:the |our |source |official )?(?:code|github|git|repo(?:sitory)?|project(?: page| site)?|(?:web ?|home)?(?:page|site)|demos?|videos?|talk|slides?|data(?: ?sets?)?|models?|weights|checkpoints?|blog(?: post)?|posters?|tweets?|threads?|twitter|x|discussion|author|profile|colab|notebook|supp(?:lement(?:ary|al)?)?(?: material)?|hugging ?face|youtube))$/i;

/**
 * Returns whether a link leads to something other than the paper itself: a profile, a post, code, data, a
 * film, a project's page. `label` is as written.
 */
export function isSidePage({ label, url }: { label: string; url: string }): boolean {
  if (LABELS.test(label.trim()) || !URL.canParse(url)) return true;
  const { hostname, pathname } = new URL(url);
  if (/(?:^|\.)arxiv\.org$/.test(hostname))
    return /^\/(?:a|search|list)\/|^\/(?:(?:abs|pdf|html)\/?)?$/.test(pathname);
  return HOSTS.test(hostname) || pathname === "/group" || isProfile(url);
}
