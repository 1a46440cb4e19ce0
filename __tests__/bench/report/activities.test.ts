import { activities } from "../../../bench/report/activities";

test("the activities of a build's log come by their time", () => {
  const log = `success open and validate gatsby-configs, load plugins - 1.204s
info 12 problems
success run page queries - 10.5s - 30/30 2.86/s
warn success is not certain - 3s`;
  expect(activities(log)).toEqual([
    { name: "run page queries", seconds: 10.5 },
    { name: "open and validate gatsby-configs, load plugins", seconds: 1.204 },
  ]);
});
