import { ABSTRACT_WORDS } from "../lines/abstract-words";
import { nearWord } from "../values/near-word";

/**
 * Labels of details that digests, arXiv's pages and lists of papers have, in the singular. Those that are read
 * stand first; the others stay as text.
 */
const LABELS = listed(`
  author, by, link, url, subject, category, primary subject, primary category, abstract, abs,
  arxiv, arxiv id, doi, pdf, html, paper, cite as,
  retweet, repost, favorite, favourite, like, upvote, boost, quote, share, star, fork, view,
  download, citation, vote, score, point, metric, reply, mention, tweet, rank, hf upvote,
  github star,
  affiliation, institution, organization, organisation, university, lab, company, country,
  first author, last author, corresponding author, contact, email,
  venue, conference, workshop, journal, journal ref, journal reference, publisher, publication,
  volume, issue, page, year, month, date, day, published, published in, published on,
  publication date, published date, presented at, accepted, accepted at, accepted by, accepted to,
  appears in, to appear, submitted, submitted on, submission date, submitted by, updated,
  updated on, last updated, revised, version, status, released, deadline, award,
  tl;dr, tldr, tl dr, summary, ai summary, short summary, one liner, one sentence summary,
  overview, highlight, key point, key idea, key contribution, key finding, key result, main idea, idea, motivation,
  problem, background, context, approach, method, methodology, technique, contribution,
  main contribution, novelty, finding, result, experiment, evaluation, conclusion, limitation,
  strength, weakness, pro, con, impact, significance, takeaway, why it matters, why, what, how,
  who, when, where, opinion, my take, thought, review, verdict, rating, note, remark, comment,
  question, discussion, future work, details, description, title, subtitle, translation,
  original title,
  keyword, key word, tag, topic, area, field, domain, task, application, modality, model,
  model size, base model, architecture, backbone, baseline, parameter, size, dataset, data,
  benchmark, metric used, training, training data, hardware, compute, language, framework, type,
  kind, format, series, track, session, theme, license, licence, acm class, msc class, report no,
  report number, id, openreview id, paper id, number, slug, source, via, found by, recommended by,
  suggested by, reader, reading time, read, difficulty, level,
  code, github, repository, repo, project, project page, project website, website, web page,
  webpage, homepage, home page, page, demo, video, talk, slide, poster, blog, blog post, post,
  thread, twitter, x, bluesky, mastodon, reddit, hacker news, youtube, colab, notebook,
  hugging face, huggingface, model card, weight, checkpoint, appendix, supplement, supplementary,
  supplementary material, material, resource, related, related work, related paper, see also,
  previous, previously, prior work, follow up, follow up to, follow up of, builds on, based on,
  compare, cf, reference, bibtex, bib, cited by, cites, in reply to, image, figure, table, photo,
  credit, funding, acknowledgement, acknowledgment, interview, podcast, news, press, media,
  correction, erratum, errata, retraction, update, warning, disclaimer, conflict of interest,
  editor, edited by, translator, translated by, curator, posted by, posted on, posted, shared by,
  added, added on, added by, date added, item type, date modified, modified, library catalog,
  accessed, extra, right, short title, journal abbr, attachment, call number, archive,
  loc in archive, repository, archive id, place, issn, isbn, series title, proceedings title,
  conference name, note title, time, location, city, speaker, moderator, organizer, sponsor
`);

const ABSTRACT = new RegExp(`^(?:${ABSTRACT_WORDS})$`, "iu");

const KNOWN: ReadonlySet<string> = new Set(LABELS);

/** Those that a slip most likely meant. */
const NAMES = listed(`
  author, authors, links, subjects, categories, abstract, retweets, favorites, likes, upvotes,
  citations, venue, affiliation, affiliations, institutions, published, keywords, comments,
  summary, dataset, license, code, project, github, conference, journal, topics, website,
  highlights
`);

/** Returns whether the label of a detail is known by name, in the singular or the plural. */
export function isKnownLabel(label: string): boolean {
  const plain = label
    .toLowerCase()
    .replace(/\(s\)/g, "s")
    .replace(/[\s_-]+/g, " ")
    .trim();
  return (
    KNOWN.has(plain) ||
    ABSTRACT.test(plain) ||
    KNOWN.has(plain.replace(/s$/, "")) ||
    KNOWN.has(plain.replace(/ies$/, "y")) ||
    KNOWN.has(
      plain.replace(/^(?:the|our|arxiv|paper|official|main|primary) /, "").replace(/s$/, ""),
    )
  );
}

/** Returns the known label that a label is a slip of, or `null`. */
export function nearLabel(label: string): string | null {
  return nearWord(label, NAMES);
}

function listed(words: string): string[] {
  return words.trim().split(/(?:(?<!\s)\s+)?,\s*/);
}
