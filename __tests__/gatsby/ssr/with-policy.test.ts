import { withPolicy } from "../../../src/gatsby/ssr/with-policy";

const page =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>a</title></head></html>';

test("the policy comes first in the head", () => {
  expect(withPolicy(page, `img-src 'self' "&`)).toBe(
    page.replace(
      "<head>",
      `<head><meta http-equiv="Content-Security-Policy" content="img-src 'self' &quot;&amp;">`,
    ),
  );
});

test("the encoding stays where browsers look for it, however long the policy is", () => {
  const long = withPolicy(page, "x".repeat(2000));
  expect(long).toContain('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
  expect(long.match(/charset/g)).toHaveLength(1);
});
