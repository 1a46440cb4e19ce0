import type { Locator } from "playwright-core";
import { browsedSite } from "../support/browsed-site";
import { stubNetworks } from "../support/stub-networks";
import { hostileSite } from "./hostile-site";
import { PAGE_TYPES } from "./page-types";
import { pagePaths } from "./site-pages";

/** The hosts that a page requests when its reader asks for an original post. */
const NETWORKS =
  /^https:\/\/(?:platform\.twitter\.com|embed\.bsky\.app|public\.api\.bsky\.app|mastodon\.example)\//;
const LINKS = 6;
const TABS = 20;

const site = browsedSite(async () => (await hostileSite()).publicDir);
let paths: string[];

beforeAll(async () => {
  paths = pagePaths((await hostileSite()).publicDir);
}, 1_200_000);

/** The middle of a bar's link may be of another bar, since the words that it shows are part of it: its field is hovered. */
async function hoverOver(link: Locator) {
  const field = link.locator("rect");
  await ((await field.count()) > 0 ? field.first() : link).hover();
}

/** The page that fails says which payload it is about. A payload that runs throws, since `hostile` is not defined. */
test.each(PAGE_TYPES)(
  "mouse and keyboard set nothing off on a page: $type",
  async ({ pattern }) => {
    const path = encodeURI(paths.find((found) => pattern.test(found)) ?? "none");
    await site.visit(path, {}, async ({ page, status, offOrigin, messages }) => {
      const links = page.locator("main a:visible");
      for (let at = 0; at < Math.min(LINKS, await links.count()); at += 1)
        await hoverOver(links.nth(at));
      for (let at = 0; at < TABS; at += 1) await page.keyboard.press("Tab");
      expect({ path, status, offOrigin, messages }).toEqual({
        ...{ path, status: 200, offOrigin: [], messages: [] },
      });
    });
  },
);

test.each([101, 201, 305, 313, 601, 804, 1207])(
  "the originals of the posts in digest-%s come from their networks alone",
  async (id) => {
    await site.visit(`/posts/digest-${id}/`, {}, async ({ page, offOrigin, messages }) => {
      await stubNetworks(page.context());
      const links = page.locator("hot-papers-social-embed a");
      const count = await links.count();
      expect(count).toBeGreaterThan(0);
      for (let at = 0; at < count; at += 1) await links.nth(at).dispatchEvent("click");
      await page.waitForRequest((request) => NETWORKS.test(request.url()));
      await page.waitForTimeout(1000);
      expect(offOrigin.filter((url) => !NETWORKS.test(url))).toEqual([]);
      expect(messages.filter((message) => message.startsWith("thrown"))).toEqual([]);
    });
  },
);
