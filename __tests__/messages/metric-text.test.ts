import { messagesFor } from "../../src/messages/messages-for";
import { metricText } from "../../src/messages/metric-text";

const METRICS = [
  { name: "retweets", value: 435 },
  { name: "favorites", value: 1918 },
];

test.each([
  ["en", "435 retweets, 1,918 favorites"],
  ["ja", "435 リツイート、1,918 お気に入り"],
  ["zh-Hans", "435 转推，1,918 喜欢"],
])("in %s metrics are told as %s", (language, expected) => {
  expect(metricText(METRICS, messagesFor(language))).toBe(expected);
});
