import type { BrowserContext, Route } from "playwright-core";

/** Acts as Twitter's widgets.js: a hidden frame beside each quote, which replaces it once it is filled. */
const WIDGETS_JS = `
  const load = () => {
    for (const quote of document.querySelectorAll("blockquote.twitter-tweet:not([data-seen])")) {
      const { theme, dnt } = quote.dataset;
      quote.dataset.seen = "";
      const box = document.createElement("div");
      box.className = "twitter-tweet twitter-tweet-rendered";
      const frame = document.createElement("iframe");
      frame.style.cssText = "position:absolute;visibility:hidden;width:0;height:0";
      frame.title = "X Post";
      const id = quote.querySelector("a").href.split("/").pop();
      frame.src = "https://platform.twitter.com/embed/Tweet.html?" + new URLSearchParams({ id, theme, dnt });
      frame.onload = () => {
        if (id === "3") {
          quote.classList.add("twitter-tweet-error");
          box.remove();
        } else {
          frame.style.cssText = "position:static;visibility:visible;width:100%;height:200px";
          quote.remove();
        }
      };
      box.append(frame);
      quote.before(box);
    }
  };
  window.twttr.widgets = { load };
  load();
`;

/** Acts as Bluesky's embed.js: a frame replaces each quote, with the height that the frame reports. */
const EMBED_JS = `
  const ORIGIN = "https://embed.bsky.app";
  const scan = (node = document) => {
    for (const quote of node.querySelectorAll("[data-bluesky-uri]")) {
      const { blueskyUri, blueskyEmbedColorMode } = quote.dataset;
      const frame = document.createElement("iframe");
      const query = new URLSearchParams({ id: Math.random(), colorMode: blueskyEmbedColorMode });
      frame.src = ORIGIN + "/embed/" + blueskyUri.slice(5) + "?" + query;
      const box = document.createElement("div");
      box.className = "bluesky-embed";
      box.style.margin = "10px 0";
      frame.style.display = "block";
      box.append(frame);
      quote.replaceWith(box);
    }
  };
  addEventListener("message", ({ origin, source, data }) => {
    const frames = [...document.querySelectorAll(".bluesky-embed iframe")];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (origin === ORIGIN && frame) frame.style.height = data.height + "px";
  });
  window.bluesky = { scan };
  scan();
`;

/** Bluesky's frame tells its height from a ResizeObserver, which does not run in a frame out of sight. */
const BLUESKY_FRAME = `<!doctype html><div style="height:120px">The original</div><script>
  new ResizeObserver(([{ contentRect: { height } }]) => parent.postMessage({ height, id: "" }, "*"))
    .observe(document.querySelector("div"));
</script>`;

const MASTODON_FRAME = `<!doctype html><div style="height:130px">The original</div><script>
  addEventListener("message", ({ data }) => {
    if (data.type !== "setHeight") return;
    const answer = () => parent.postMessage({ type: "setHeight", id: data.id, height: 150 }, "*");
    requestAnimationFrame(() => requestAnimationFrame(answer));
  });
</script>`;

const html = (body: string) => ({ contentType: "text/html", body });
const script = (body: string) => ({ contentType: "text/javascript", body });

function answerTo(url: URL): Parameters<Route["fulfill"]>[0] | null {
  const { host, pathname, searchParams } = url;
  switch (host) {
    case "platform.twitter.com":
      return pathname === "/widgets.js" ? script(WIDGETS_JS) : html("<p>The original");
    case "embed.bsky.app":
      return pathname === "/static/embed.js" ? script(EMBED_JS) : html(BLUESKY_FRAME);
    case "public.api.bsky.app": {
      const posts = searchParams.get("uris")?.endsWith("/gone") ? [] : [{}];
      return { json: { posts }, headers: { "access-control-allow-origin": "*" } };
    }
    case "mastodon.example":
      return pathname.endsWith("/1/embed") ? html(MASTODON_FRAME) : { status: 404, body: "Gone" };
    default:
      return null;
  }
}

/** Answers a page's requests to the social networks; requests to any other host fail. */
export function stubNetworks(context: BrowserContext): Promise<void> {
  return answerOffSite(context, (route) => {
    const answer = answerTo(new URL(route.request().url()));
    return answer ? route.fulfill(answer) : route.abort();
  });
}

/** Passes every request to another host to `answer`. */
export async function answerOffSite(
  context: BrowserContext,
  answer: (route: Route) => Promise<void>,
): Promise<void> {
  await context.route((url) => url.hostname !== "127.0.0.1", answer);
}
