import { nestRules } from "../../../src/gatsby/css/nest-rules";

const rules = (...selectors: string[]) =>
  selectors.map((each) => ({ selectors: each.split(","), body: "a:b" }));

test.each([
  [[".hp001"], ".hp001{a:b}"],
  [[".hp001 p"], ".hp001 p{a:b}"],
  [[".hp001", ".hp001 p", ".hp001>b,.hp001 i"], ".hp001{a:b;p{a:b}>b,i{a:b}}"],
  [[".hp001 p", ".hp001 b"], ".hp001{p{a:b}b{a:b}}"],
  [[".hp001 p", ".hp001"], ".hp001 p{a:b}.hp001{a:b}"],
  [[".hp001", ".hp001:hover", ".hp001 p"], ".hp001{a:b}.hp001:hover{a:b}.hp001 p{a:b}"],
  [[".hp001 p", ".hp002 p"], ".hp001 p{a:b}.hp002 p{a:b}"],
  [[".hp001", ".hp001 p,.hp002 p"], ".hp001{a:b}.hp001 p,.hp002 p{a:b}"],
  [[".hp001 p", ".hp001,.hp001 b"], ".hp001 p{a:b}.hp001,.hp001 b{a:b}"],
  [
    [":where([data-hot-papers]) a", ":where([data-hot-papers]) ::marker"],
    ":where([data-hot-papers]){a{a:b}::marker{a:b}}",
  ],
  [[".site a", ".site b"], ".site a{a:b}.site b{a:b}"],
])("%j", (selectors, css) => {
  expect(nestRules(rules(...selectors))).toBe(css);
});
