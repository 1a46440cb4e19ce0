import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import React, { type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AfterDigest } from "../../../src/components/slots/after-digest";
import { AfterPaper } from "../../../src/components/slots/after-paper";
import { BeforeDigest } from "../../../src/components/slots/before-digest";
import { HeadExtra } from "../../../src/components/slots/head-extra";
import { SiteFooterSlot } from "../../../src/components/slots/site-footer";
import { digest, entry, site } from "../sample-views";

const HEAD = { site, title: "T", description: null, path: "/", type: "website", hydrate: false };

test.each([
  ["before-digest", <BeforeDigest key="" digest={digest()} />],
  ["after-digest", <AfterDigest key="" digest={digest()} />],
  ["after-paper", <AfterPaper key="" page="digest" entry={entry()} />],
  ["head-extra", <HeadExtra key="" page={{ ...HEAD, type: "website" }} />],
  ["site-footer", <SiteFooterSlot key="" path="/" />],
])("%s costs a page nothing", (_, slot: ReactElement) => {
  expect(renderToStaticMarkup(slot)).toBe("");
});

test("every slot is among those above", () => {
  const folder = join(__dirname, "../../../src/components/slots");
  const here = readFileSync(__filename, "utf8");
  const missing = readdirSync(folder).filter((name) => {
    return !here.includes(`["${name.replace(".tsx", "")}", <`);
  });
  expect(missing).toEqual([]);
});
