import { tmpdir } from "node:os";
import { serveOutputs } from "../../../src/gatsby/outputs/serve-outputs";

test("answers with the files that the state has now, not those that it had at the start", () => {
  const file = (text: string) => ({ path: "/a.txt", type: "text/plain", content: () => text });
  const state = { files: new Map([["/a.txt", file("before")]]) };
  const serve = serveOutputs(state, tmpdir());
  const ask = (path: string) => {
    const sent: unknown[] = [];
    const response = { type: () => response, send: (body: unknown) => sent.push(body) };
    serve({ method: "GET", path }, response, () => sent.push("next"));
    return sent;
  };
  expect(ask("/a.txt")).toEqual(["before"]);
  state.files = new Map([["/a.txt", file("after")]]);
  expect([ask("/a.txt"), ask("/b.txt")]).toEqual([["after"], ["next"]]);
});
