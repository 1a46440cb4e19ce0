import type { Dispatcher } from "undici";

/** The variables of the environment that name proxies, in lower or upper case. */
export type ProxyEnv = Readonly<Record<string, string | undefined>>;

/**
 * Returns what undici sends requests with: through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name, over
 * one connection to a host at a time.
 */
export async function proxiedDispatcher(env: ProxyEnv): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import("undici");
  const named = (name: string) => env[name.toLowerCase()] || env[name] || "";
  return new EnvHttpProxyAgent({
    httpProxy: named("HTTP_PROXY"),
    httpsProxy: named("HTTPS_PROXY"),
    noProxy: named("NO_PROXY"),
    connections: 1,
    pipelining: 1,
  });
}
