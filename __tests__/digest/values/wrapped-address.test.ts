import { unwrapAddress } from "../../../src/digest/values/wrapped-address";

const PAPER = "https://arxiv.org/abs/2603.10070";
const ENCODED = encodeURIComponent(PAPER);

test.each([
  `https://www.google.com/url?q=${PAPER}&sa=D&source=editors&usg=AOvVaw0`,
  `https://www.google.de/url?sa=t&url=${ENCODED}&ved=2ahUKE`,
  `https://scholar.google.com/scholar_url?url=${PAPER}&hl=en&sa=X&oi=scholaralrt`,
  `https://nam02.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C02&reserved=0`,
  `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`,
  `https://l.instagram.com/?u=${ENCODED}&e=AT0`,
  `https://t.umblr.com/redirect?z=${ENCODED}&t=ZjQ`,
  `https://slack-redir.net/link?url=${ENCODED}`,
  `https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=1`,
  `https://duckduckgo.com/l/?uddg=${ENCODED}&rut=1`,
  `https://www.youtube.com/redirect?event=video_description&q=${ENCODED}`,
  `https://out.reddit.com/t3_abc?url=${ENCODED}&token=1`,
  `https://vk.com/away.php?to=${ENCODED}`,
  `https://link.zhihu.com/?target=${ENCODED}`,
  `https://www.researchgate.net/deref/${ENCODED}`,
  `https://href.li/?${PAPER}`,
  `https://www.bing.com/ck/a?!&&p=1&u=a1${btoa(PAPER).replaceAll("=", "")}&ntb=1`,
  `https://urldefense.com/v3/__${PAPER}__;!!AbC!xyz$`,
  "https://urldefense.proofpoint.com/v2/url?u=https-3A__arxiv.org_abs_2603.10070&d=DwMF",
  `https://ezproxy.lib.example.edu/login?url=${PAPER}`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${ENCODED}`)}`,
])("leads to the address inside %s", (url) => {
  expect(unwrapAddress(url)).toBe(PAPER);
});

test.each([
  PAPER,
  "https://www.google.com/search?q=https://arxiv.org/abs/2603.10070",
  "https://www.google.com/url?q=javascript:alert(1)",
  "https://l.facebook.com/l.php?h=1",
  "https://www.bing.com/ck/a?u=a1*",
  "https://urldefense.com/v3/__https://a.example/*x__;Kg!!AbC",
  "https://share.example/?url=https://arxiv.org/abs/2603.10070",
  "https://www.google.com.evil.example/url?q=https://arxiv.org/abs/2603.10070",
  "no address",
])("leaves %s", (url) => {
  expect(unwrapAddress(url)).toBe(url);
});
