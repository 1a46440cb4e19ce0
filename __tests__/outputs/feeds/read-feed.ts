import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import RssParser from "rss-parser";
import schema from "./json-feed.schema.json";

/** What a reader must find of an item. */
export interface ReadItem {
  id: string;
  title: string;
  link: string;
  date: string | undefined;
  categories: string[];
}

const ajv = addFormats(new Ajv({ allErrors: true }));
const isJsonFeed = ajv.compile<JsonFeed>(schema);

interface JsonFeed {
  title: string;
  items: {
    id: string;
    url: string;
    title: string;
    date_published?: string;
    tags?: string[];
    content_html: string;
    _hot_papers: unknown;
  }[];
}

/** Returns a JSON Feed; throws where it breaks the schema of version 1.1. */
export function readJsonFeed(json: string): JsonFeed {
  const feed: unknown = JSON.parse(json);
  if (!isJsonFeed(feed)) throw new Error(JSON.stringify(isJsonFeed.errors));
  return feed;
}

export function jsonItems(json: string): ReadItem[] {
  return readJsonFeed(json).items.map(({ id, title, url, date_published, tags = [] }) => ({
    ...{ id, title, link: url, date: date_published, categories: tags },
  }));
}

/** Returns the items that rss-parser finds in RSS or Atom. */
export async function feedItems(xml: string): Promise<ReadItem[]> {
  const parser = new RssParser<object, { category?: { $: { label: string } }[]; id?: string }>({
    customFields: { item: [["category", "category", { keepArray: true }]] },
  });
  const { items } = await parser.parseString(xml);
  return items.map(({ id, guid, title = "", link = "", isoDate, category = [] }) => ({
    ...{ id: guid ?? id ?? "", title, link, date: isoDate },
    categories: category.map((one) => (typeof one === "string" ? one : one.$.label)),
  }));
}

/** Returns XML as fast-xml-parser reads it, texts as they are; throws where it is not well-formed. */
export function readXml(xml: string) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  return new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === "item" || name === "entry",
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  }).parse(xml);
}
