/** What the addresses of files end in that links may lead to, as a part of a regular expression or URLPattern. */
export const FILE_EXTENSIONS =
  "atom|avif|bib|csv|gif|gz|ics|jpe?g|json|jsonl|md|mp4|pdf|png|ris|rss|svg|txt|webp|xml|zip";
