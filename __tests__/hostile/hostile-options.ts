import { ENGLISH } from "../../src/messages/languages";
import type { ThemeOptionsInput } from "../../src/options/theme-options-input";
import { PAYLOADS } from "./payloads/all-payloads";

/** What words of the interface may hold; braces in them stand for values that must exist. */
const SOURCES = PAYLOADS.map(({ source }) => source).filter((source) => !/[{}]/.test(source));
const ALL = SOURCES.join(" ");

/** Returns options that have every payload in the site's title, description, author, links and words. */
export function hostileOptions(siteUrl: string): ThemeOptionsInput {
  return {
    site: {
      title: ALL,
      description: ALL,
      siteUrl,
      author: { name: ALL, url: "https://author.example" },
      navigation: SOURCES.map((label, index) => ({ label, path: `/${index}/` })),
      social: SOURCES.map((label, index) => ({ label, url: `https://social.example/${index}` })),
    },
    words: hostileWords(),
    socialImages: { digests: false },
  };
}

/** Each word of the interface with a share of the payloads, in turn. */
function hostileWords(): NonNullable<ThemeOptionsInput["words"]> {
  const keys = Object.keys(ENGLISH).filter((key) => key !== "lang");
  const share = (at: number) => SOURCES.filter((_, i) => i % keys.length === at).join(" ");
  const words = Object.entries(ENGLISH).flatMap(([key, value]): [string, unknown][] => {
    const said = share(keys.indexOf(key));
    if (key === "lang") return [];
    if (key === "metricName") return [[key, { retweets: said, favorites: said }]];
    if (typeof value !== "object") return [[key, said]];
    return [[key, Object.fromEntries(Object.keys(value).map((name) => [name, said]))]];
  });
  return Object.fromEntries(words);
}
