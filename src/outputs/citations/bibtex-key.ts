import { parseAuthorName } from "../papers/author-name";
import { paperDate } from "../papers/paper-date";
import { titleWithTex } from "../papers/paper-text";
import { asciiLetters } from "../text/ascii-letters";
import type { PaperOutput } from "../types";

/** The words of a title that arXiv's keys leave out. */
const STOP_WORDS = new Set(
  (
    "a about above across after afterwards again against all almost alone along already also although always am " +
    "among amongst amoungst amount an and another any anyhow anyone anything anyway anywhere are around as at " +
    "back be became because become becomes becoming been before beforehand behind being below beside besides " +
    "between beyond bill both bottom but by call can cannot cant co con could couldnt cry de describe detail do " +
    "done down due during each eg eight either eleven else elsewhere empty enough etc even ever every everyone " +
    "everything everywhere except few fifteen fify fill find fire first five for former formerly forty found four " +
    "from front full further get give go had has hasnt have he hence her here hereafter hereby herein hereupon " +
    "hers herself him himself his how however hundred ie if in inc indeed interest into is it its itself last " +
    "latter latterly least less ltd made many may me meanwhile might mill mine more moreover most mostly move " +
    "much must my myself name namely neither never nevertheless next nine no nobody none noone nor not nothing " +
    "now nowhere of off often on once one only onto or other others otherwise our ours ourselves out over own " +
    "part per perhaps please put rather re same see seem seemed seeming seems serious several she should show " +
    "side since sincere six sixty so some somehow someone something sometime sometimes somewhere still such " +
    "system take ten than that the their them themselves then thence there thereafter thereby therefore therein " +
    "thereupon these they thickv thin third this those though three through throughout thru thus to together too " +
    "top toward towards twelve twenty two un under until up upon us very via was we well were what whatever when " +
    "whence whenever where whereafter whereas whereby wherein whereupon wherever whether which while whither who " +
    "whoever whole whom whose why will with within without would yet you your yours yourself yourselves"
  ).split(" "),
);

/**
 * Returns a paper's BibTeX key by arXiv's rule (arxiv-browse, formatting/cite.py), such as
 * `yu2020highresolutiondeepimagematting`: the first author's family name, the year, and the first four words
 * of the title that are not stop words, in lower case, only letters and digits. They are those of ASCII, since
 * `\cite` takes no others: `özgen` is `ozgen`. Where a title has none, as in Chinese, the identifier takes its
 * place. Never empty. arXiv takes the year of the newest version, so that keys of papers revised in a later year differ.
 */
export function bibtexKey(paper: PaperOutput): string {
  const [first] = paper.authors;
  const name = first === undefined ? null : parseAuthorName(first);
  const author = name === null ? "" : asciiLetters(name.group ?? name.family);
  const words = titleWithTex(paper)
    .split(" ")
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()))
    .slice(0, 4);
  const title = asciiLetters(words.join("")) || asciiLetters(paper.key);
  return [author || "unknown", paperDate(paper)?.year ?? "unknown", title].join("").toLowerCase();
}

/** Returns the papers' keys, in their order; a key that is taken gets the suffix `a`, `b` … `z`, `aa` …. */
export function bibtexKeys(papers: readonly PaperOutput[]): string[] {
  const plain = papers.map(bibtexKey);
  const used = new Set<string>();
  const reserved = new Set(plain);
  return plain.map((key) => {
    let unique = key;
    for (let n = 0; used.has(unique) || (n > 0 && reserved.has(unique)); n += 1) {
      unique = key + letters(n);
    }
    used.add(unique);
    return unique;
  });
}

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : letters(Math.floor(n / 26) - 1) + letter;
}
