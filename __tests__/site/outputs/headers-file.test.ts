import { headersFile } from "../../../src/site/outputs/headers-file";

test.each(["netlify", "cloudflare"] as const)(
  "%s gets what a page cannot say of itself, and how long to keep files",
  (host) => {
    expect(headersFile(host).map(({ path, content }) => [path, content()])).toEqual([
      [
        "/_headers",
        `/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()

/hot-papers/elements/*
  Cache-Control: public, max-age=31536000, immutable

/hot-papers/images/*
  Cache-Control: public, max-age=31536000, immutable

/hot-papers/social/*
  Cache-Control: public, max-age=31536000, immutable
`,
      ],
    ]);
  },
);

test("without a host there is no file", () => {
  expect(headersFile("none")).toEqual([]);
});
