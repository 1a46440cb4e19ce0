import { join } from "node:path";
import { version } from "../../../package.json";
import { openNetwork, type Network } from "../../sources/http/network";
import { CannotRun } from "../exit-code";
import type { Site } from "../site/find-site";
import type { Io } from "../terminal/io";

/** The flags of commands that ask other hosts. */
export interface NetworkFlags {
  offline?: boolean;
  contact?: string;
}

const HOME = "https://www.npmjs.com/package/gatsby-theme-hot-papers";
/** What may stand in a comment of a header (RFC 9110, 5.6.5). */
const CONTACT = /^[!#-'*-[\]-~]{1,200}$/;

/** Returns the folder in which a site's command keeps what sources answered. */
export function sourcesCache(site: Site): string {
  return join(site.root, ".cache/hot-papers/sources");
}

/** Returns the network as a site uses it. Throws `CannotRun` where the contact cannot be told in a header. */
export function siteNetwork(
  site: Site,
  { offline = false, contact }: NetworkFlags,
  io: Io,
): Network {
  return openNetwork({
    userAgent: userAgent(contact ?? site.config.sources.contact, io.env),
    cache: sourcesCache(site),
    isOffline: offline,
    env: io.env,
  });
}

/** With the address of the one who asks: what was given, else the repository that a workflow of GitHub runs for. */
function userAgent(contact: string | null, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const own = server && repository ? `${server}/${repository}` : null;
  const told = contact ?? own ?? HOME;
  if (!CONTACT.test(told)) {
    throw new CannotRun(`the contact “${told}” has to be a mail or web address`);
  }
  return `hot-papers/${version} (${/^\S+@[^/]+$/.test(told) ? `mailto:${told}` : `+${told}`})`;
}
