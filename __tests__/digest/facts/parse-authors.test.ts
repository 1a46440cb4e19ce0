import { looksLikeAuthors } from "../../../src/digest/facts/looks-like-authors";
import { parseAuthors } from "../../../src/digest/facts/parse-authors";
import { cpuSeconds } from "../../support/cpu-seconds";

test.each([
  ["Ann Lee, Bo Chen, Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee", ["Ann Lee"], false],
  ["Ann Lee, Bo Chen and Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee, and Bo Chen & Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee, Tom Mill, Jr., Bo Chen, III", ["Ann Lee", "Tom Mill, Jr.", "Bo Chen, III"], false],
  ["Ann Lee, Ph.D., Tom F. Mill III", ["Ann Lee", "Tom F. Mill III"], false],
  ["Ann Lee et al.", ["Ann Lee"], true],
  ["Ann Lee, Bo Chen, et al", ["Ann Lee", "Bo Chen"], true],
  ["Ann Lee, Bo Chen, and others", ["Ann Lee", "Bo Chen"], true],
  ["Ann Lee and 12 others", ["Ann Lee"], true],
  ["Ann Lee, ...", ["Ann Lee"], true],
  ["Ann Lee, Bo Chen, et al. (40 additional authors not shown)", ["Ann Lee", "Bo Chen"], true],
  ["Ann Lee, Bo Chen (3 more authors)", ["Ann Lee", "Bo Chen"], true],
  ["by Ann Lee & Bo Chen", ["Ann Lee", "Bo Chen"], false],
  ["By Lee, Ann Chen", ["By Lee", "Ann Chen"], false],
  ["Authors - Ann Lee, Bo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee\nBo van der Chen", ["Ann Lee", "Bo van der Chen"], false],
  ["Ann Lee, Bo\nChen", ["Ann Lee", "Bo Chen"], false],
  ["Ann\nLee", ["Ann Lee"], false],
  ["Ann Lee (Lab A, Town), Bo Chen (Lab B and C)", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee (Lab A, Bo Chen", ["Ann Lee (Lab A", "Bo Chen"], false],
  ["Ann Lee; Bo Chen；Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["山田太郎、李明，김철수", ["山田太郎", "李明", "김철수"], false],
  ["张伟, 王芳", ["张伟", "王芳"], false],
  ["김철수, 이영희", ["김철수", "이영희"], false],
  ["Ann Lee,\nBo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Authors: **Ann Lee**\\*, Bo Chen†", ["Ann Lee", "Bo Chen"], false],
  ["[Ann Lee](https://a.example/), Bo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Anders Anderson, Sandy Land", ["Anders Anderson", "Sandy Land"], false],
  [
    "Ann Lee, The Heat and Light Collaboration",
    ["Ann Lee", "The Heat and Light Collaboration"],
    false,
  ],
  ["Ann Lee, Ann Lee", ["Ann Lee", "Ann Lee"], false],
  // Family names first.
  ["Lee, Ann; Chen, Bo; Diaz, Carla", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Lee, Ann; et al.", ["Ann Lee"], true],
  ["Lee, Ann and Chen, Bo and Diaz, Carla", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Lee, Ann and van der Berg, Bo M. and others", ["Ann Lee", "Bo M. van der Berg"], true],
  ["Mill, Jr., Tom and Lee, Ann", ["Tom Mill, Jr.", "Ann Lee"], false],
  ["Lee, A., Chen, B. C., and Diaz, C.", ["A. Lee", "B. C. Chen", "C. Diaz"], false],
  ["Lee, Ann", ["Ann Lee"], false],
  ["Ann Lee, Bo Chen; Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  [
    "Ann Lee, Bo Chen and Carla Diaz, Dan Fox",
    ["Ann Lee", "Bo Chen", "Carla Diaz", "Dan Fox"],
    false,
  ],
  // Marks and institutions.
  [
    "Ann Lee$^{1,*}$, Bo Chen$^{2}$, Carla Diaz$^\\dagger$",
    ["Ann Lee", "Bo Chen", "Carla Diaz"],
    false,
  ],
  ["Ann Lee<sup>1,2</sup>, Bo Chen<sup>†</sup>", ["Ann Lee", "Bo Chen"], false],
  // The dollar sign that ends a mark is missing.
  ["Ann Lee$^1, Bo Chen$^2$", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee$^{1,2}, Bo Chen$^*, Carla Diaz$^\\dagger", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann$^1, Bo$^2$", ["Ann", "Bo"], false],
  ["Ann^1, Bo^2", ["Ann", "Bo"], false],
  // Lines that end as Markdown and HTML have them.
  ["Ann Lee\\\nBo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee<br>Bo Chen<br/>\nCarla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee^1, Bo Chen^{2}, Carla Diaz^*", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  [
    "Ann Lee¹˒²*, Bo Chen‡, Carla Diaz1,2, Dan Fox 2",
    ["Ann Lee", "Bo Chen", "Carla Diaz", "Dan Fox"],
    false,
  ],
  ["Ann Lee [1], Bo Chen [Lab B]", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee¹, Bo Chen²\n¹ Example University, ² Sample Institute", ["Ann Lee", "Bo Chen"], false],
  [
    "Ann Lee (1), Bo Chen (1 and 2), Carla Diaz (2) ((1) Institution One, (2) Institution Two)",
    ["Ann Lee", "Bo Chen", "Carla Diaz"],
    false,
  ],
  ["Wei Li (李伟), Robert (Bob) Mill", ["Wei Li (李伟)", "Robert (Bob) Mill"], false],
  // Collaborations and institutions that are authors.
  [
    "Example Collaboration: Ann Lee, Bo Chen",
    ["Example Collaboration", "Ann Lee", "Bo Chen"],
    false,
  ],
  [
    "Ann Lee, Bo Chen, for the Example Collaboration",
    ["Ann Lee", "Bo Chen", "Example Collaboration"],
    false,
  ],
  [
    "Ann Lee and Bo Chen on behalf of the Example Team",
    ["Ann Lee", "Bo Chen", "Example Team"],
    false,
  ],
  [
    "Ann Lee, Bo Chen (the Example Collaboration)",
    ["Ann Lee", "Bo Chen", "Example Collaboration"],
    false,
  ],
  ["Ann Lee and the Example Collaboration", ["Ann Lee", "Example Collaboration"], false],
  [
    "University of Here and There, Example, Inc.",
    ["University of Here and There", "Example, Inc."],
    false,
  ],
  // Degrees, titles, other scripts.
  ["Ann Lee, PhD, Bo Chen MD, Dr. Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Suharto, Ann Lee", ["Suharto", "Ann Lee"], false],
  ["محمد أحمد، ليلى حسن", ["محمد أحمد", "ليلى حسن"], false],
  ["李明 等", ["李明"], true],
  ["Ann Lee et.al.", ["Ann Lee"], true],
  ["Ann Lee, et. al.", ["Ann Lee"], true],
  ["Ann Lee *et al.*", ["Ann Lee"], true],
  ["Ann Lee & al.", ["Ann Lee"], true],
  ["Ann Lee and colleagues", ["Ann Lee"], true],
  ["Ann Lee (+12 more)", ["Ann Lee"], true],
  // Two stars are a mark before what they mean, and emphasis where nothing ends them.
  ["**\n**Ann Lee, Bo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Ann Lee, Bo Chen\n** Equal contribution", ["Ann Lee", "Bo Chen"], false],
])("%j", (text, names, more) => {
  expect(parseAuthors(text)).toEqual({ names, more });
});

test.each([
  "(",
  "and ",
  ", ",
  "[a](",
  "* ",
  "\\*x",
  "[[](",
  "a, ",
  "a; b, ",
  "$^",
  "<sup>",
  "^{",
  "((1) ",
  " for the team",
  "(a",
])("50,000 of %j take no time", (part) => {
  const seconds = cpuSeconds(() => {
    parseAuthors(part.repeat(50_000));
    looksLikeAuthors(part.repeat(50_000));
  });
  expect(seconds).toBeLessThan(2);
});
