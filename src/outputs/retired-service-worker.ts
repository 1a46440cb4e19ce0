/**
 * The script of a service worker that replaces that of gatsby-plugin-offline: it deletes its caches,
 * unregisters itself and reloads open pages from the network. Caches with other names are not touched.
 * @see https://github.com/gatsbyjs/gatsby/blob/master/packages/gatsby-plugin-offline/src/gatsby-node.js
 * (`cacheId`)
 */
export const RETIRED_SERVICE_WORKER = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("gatsby-plugin-offline"));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: "window" })) await page.navigate(page.url);
}
`;
