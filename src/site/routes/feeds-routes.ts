import { listedFeeds } from "../../outputs/feeds/listed-feeds";
import { plannedFeeds } from "../../outputs/feeds/planned-feeds";
import type { OutputInput } from "../../outputs/output-file";
import { messagesFor } from "../../messages/messages-for";
import type { SitePaths } from "../addresses/site-paths";
import type { Route } from "./route";

/** Returns the page that lists all feeds; none on a site without feeds. */
export function feedsRoutes(input: OutputInput, paths: Pick<SitePaths, "feeds">): Route[] {
  const { site, options, messages = messagesFor("en") } = input;
  if (options.feeds === false) return [];
  const groups = listedFeeds(plannedFeeds(input, options.feeds), site.title, messages);
  return [
    {
      path: paths.feeds,
      template: "feeds",
      context: {
        groups: groups.map(({ title, feeds }) => ({
          title,
          feeds: feeds.map(({ name, paths: files }) => ({ name: name ?? site.title, files })),
        })),
      },
    },
  ];
}
