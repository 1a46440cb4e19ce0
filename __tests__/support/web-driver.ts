/** A session of a browser that speaks WebDriver (https://www.w3.org/TR/webdriver2/), over HTTP. */
export interface WebDriver {
  open: (url: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Types keys into an element; modifiers are code points as WebDriver has them. */
  type: (selector: string, keys: string) => Promise<void>;
  /** Returns what the body of a function returns on the page. */
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Opens a session with what listens at `origin`. Rejects with what that says where it cannot. */
export async function openWebDriver(origin: string, capabilities: object): Promise<WebDriver> {
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(origin + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const { sessionId } = await call("POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  const find = async (value: string) => {
    const found = await call("POST", `${session}/element`, { using: "css selector", value });
    return `${session}/element/${String(Object.values(found)[0])}`;
  };
  return {
    open: (url) => call("POST", `${session}/url`, { url }),
    click: async (selector) => call("POST", `${await find(selector)}/click`, {}),
    type: async (selector, text) => call("POST", `${await find(selector)}/value`, { text }),
    run: (script) => call("POST", `${session}/execute/sync`, { script, args: [] }),
    close: () => call("DELETE", session),
  };
}
