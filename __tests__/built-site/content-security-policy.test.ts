import { contentSecurityPolicy } from "../../src/gatsby/ssr/content-security-policy";
import { pageSources } from "../../src/gatsby/ssr/page-sources";
import { withPolicy } from "../../src/gatsby/ssr/with-policy";
import { browsedSite } from "../support/browsed-site";
import { type BuiltPage, attribute, elements, readPages } from "../support/built-pages";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST } from "../support/page-types";

const site = browsedSite(async () => (await fixtureSite()).publicDir);
let pages: BuiltPage[];

beforeAll(async () => {
  pages = [...readPages((await fixtureSite()).publicDir).values()];
}, 2_400_000);

test("each page of the theme, redirects too, begins with its policy, before anything that obeys it", () => {
  expect(pages.length).toBeGreaterThan(100);
  const without = pages.filter(
    ({ html }) =>
      !/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'[;"]/.test(
        html,
      ),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("no page has a style attribute or one with script, nor allows more than hashes", () => {
  const odd = pages.filter(
    ({ tree, html }) =>
      elements(tree).some((element) =>
        Object.keys(element.properties).some((name) => name === "style" || /^on[A-Z]/.test(name)),
      ) || /content="[^"]*unsafe-/.test(html),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("a network's hosts are allowed only where posts of it can be shown", () => {
  const hosts: Record<string, string> = {
    twitter: "https://platform.twitter.com",
    bluesky: "https://embed.bsky.app",
  };
  const wrong = pages.flatMap(({ path, tree, html }) => {
    const shown = elements(tree, "figure").map((figure) => attribute(figure, "dataNetwork"));
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? "";
    return Object.entries(hosts)
      .filter(([network, host]) => policy.includes(host) !== shown.includes(network))
      .map(([network]) => `${path} ${network}`);
  });
  expect(wrong).toEqual([]);
});

/** What the guide to customising shows, and what a plugin may add: each leaves a trace when it runs or is requested. */
const ADDED = {
  head: `<script defer src="https://stats.example/count.js"></script>
    <link rel="stylesheet" href="https://fonts.example/serif.css">
    <script>window.ran = [...(window.ran ?? []), "inline"];</script>`,
  body: `<section style="border-top: 1px solid"><div id="comments"></div>
    <script defer src="https://comments.example/embed.js"></script>
    <img src="https://images.example/a.png" alt=""><iframe src="https://frames.example/" title="A"></iframe>
    <form action="https://letters.example/subscribe" method="post"><button>Subscribe</button></form></section>`,
};
const ANSWERS: Record<string, { contentType: string; body: string }> = {
  "https://stats.example/count.js": {
    contentType: "text/javascript",
    body: 'window.ran = [...(window.ran ?? []), "stats"]; fetch("https://stats.example/count");',
  },
  "https://stats.example/count": { contentType: "text/plain", body: "" },
  "https://fonts.example/serif.css": { contentType: "text/css", body: "b{color:red}" },
  "https://comments.example/embed.js": {
    contentType: "text/javascript",
    body: `const frame = document.createElement("iframe"); frame.src = "https://comments.example/frame";
      document.querySelector("#comments").append(frame);`,
  },
  "https://comments.example/frame": { contentType: "text/html", body: "<p>Comments</p>" },
  "https://images.example/a.png": { contentType: "image/png", body: "" },
  "https://frames.example/": { contentType: "text/html", body: "<p>A frame</p>" },
  "https://letters.example/subscribe": { contentType: "text/html", body: "<p>Thank you</p>" },
};

test("what a site's slots and plugins put into a page works under the policy", async () => {
  const html = pages.find(({ path }) => path === DIGEST)?.html ?? "";
  const plain = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  const filled = plain
    .replace("</head>", `${ADDED.head}</head>`)
    .replace("</main>", `${ADDED.body}</main>`);
  const policy = contentSecurityPolicy(pageSources(filled), {});
  const { asked, violations, ran } = await open(withPolicy(filled, policy));
  expect(violations).toEqual([]);
  expect(ran.toSorted()).toEqual(["inline", "stats"]);
  expect(asked.toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
});

test("the policy blocks sources that the page does not name", async () => {
  const html = pages.find(({ path }) => path === DIGEST)?.html ?? "";
  const attacked = html
    .replace("</main>", `${ADDED.body}<p id="a" onclick="window.ran = ['handler']">x</p></main>`)
    .replace("</head>", `${ADDED.head}</head>`);
  const { asked, violations, ran } = await open(attacked);
  expect({ asked, ran }).toEqual({ asked: [], ran: [] });
  expect(violations.length).toBeGreaterThan(7);
});

/** Opens HTML in the place of the digest, sends its form, and returns what it asked other hosts for and what was stopped. */
async function open(html: string) {
  const context = await site.newContext();
  const asked: string[] = [];
  await context.addInitScript(() => {
    Object.assign(window, { stopped: [] });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      Reflect.get(window, "stopped").push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await context.route(/^https:/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    await route.fulfill({ headers: { "access-control-allow-origin": "*" }, ...ANSWERS[url] });
  });
  await context.route(site.url + DIGEST, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  const page = await context.newPage();
  await page.goto(site.url + DIGEST, { waitUntil: "networkidle" });
  await page
    .locator("#a")
    .click({ timeout: 1000 })
    .catch(() => undefined);
  const ran: string[] = await page.evaluate(() => Reflect.get(window, "ran") ?? []);
  const before: string[] = await page.evaluate(() => Reflect.get(window, "stopped"));
  await page.getByRole("button", { name: "Subscribe" }).click({ noWaitAfter: true });
  await page.waitForTimeout(500);
  const after = await page.evaluate(() => Reflect.get(window, "stopped")).catch(() => []);
  await context.close();
  return { asked, ran, violations: [...new Set([...before, ...(after ?? [])])] };
}
